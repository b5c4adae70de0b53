// What every release from 10 on knows.
try { throw new Error('x'); } catch { console.log('caught'); }
console.log(2n ** 64n, typeof 1n);
const { a, ...rest } = { a: 1, b: 2 };
console.log(rest, /(?<y>\d{4})/.exec('2026').groups.y, /./s.test('\n'));

// node: 10
// prints: caught
// prints: 18446744073709551616n 'bigint'
// prints: { b: 2 } '2026' true
// node: 12 18 20 22 24 26
// prints: caught
// prints: 18446744073709551616n bigint
// prints: { b: 2 } 2026 true
