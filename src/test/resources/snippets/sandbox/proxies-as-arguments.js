const seen = [];
const spy = new Proxy({}, { get(t, k) { seen.push(String(k)); return undefined; }, has(t, k) { seen.push('has ' + String(k)); return false; } });
console.log('%s', 'text', typeof spy);
setTimeout((v) => console.log(v === spy, seen.length), 1, spy);

// node: 10 12 18 20 22 24 26
// prints: text object
// prints: true 0
