const b = Buffer.from('abcdef');
const part = b.slice(1, 3);
part[0] = 0x5a;
console.log(`${b}`, `${b.subarray(-2)}`, part.buffer === b.buffer);
const copy = Buffer.from(b);
copy[0] = 0x21;
console.log(`${b}`, `${copy}`);
const view = Buffer.from(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2);
console.log(view, view.length);

// node: 10 12 18 20 22 24 26
// prints: aZcdef ef true
// prints: aZcdef !Zcdef
// prints: <Buffer 02 03> 2
