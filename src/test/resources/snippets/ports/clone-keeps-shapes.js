if (typeof structuredClone === 'undefined') process.exit();
const shared = { deep: [1] };
const source = { date: new Date(5), map: new Map([['k', shared]]), set: new Set([shared]), hole: [1, , 3], shared };
source.self = source;
const copy = structuredClone(source);
console.log(copy.self === copy, copy.map.get('k') === copy.shared, copy.set.has(copy.shared));
console.log(copy.shared !== shared, copy.date.getTime(), 1 in copy.hole);
class Point { constructor() { this.x = 1; } get y() { return 2; } }
console.log(structuredClone(new Point()) instanceof Point, structuredClone({ get a() { return 7; } }));
const buffer = new ArrayBuffer(4);
console.log(structuredClone(buffer, { transfer: [buffer] }).byteLength, buffer.byteLength);

// node: 10 12
// node: 18 20 22 24 26
// prints: true true true
// prints: true 5 false
// prints: false { a: 7 }
// prints: 4 0
