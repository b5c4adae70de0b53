const a = { name: 'a' };
a.self = a;
const b = { a };
a.b = b;
console.log(a);
console.log([a, b]);
const list = [1];
list.push(list);
console.log(list);

// node: 10
// prints: { name: 'a', self: [Circular], b: { a: [Circular] } }
// prints: [ { name: 'a', self: [Circular], b: { a: [Circular] } },
// prints:   { a: { name: 'a', self: [Circular], b: [Circular] } } ]
// prints: [ 1, [Circular] ]
// node: 12
// prints: { name: 'a', self: [Circular], b: { a: [Circular] } }
// prints: [
// prints:   { name: 'a', self: [Circular], b: { a: [Circular] } },
// prints:   { a: { name: 'a', self: [Circular], b: [Circular] } }
// prints: ]
// prints: [ 1, [Circular] ]
// node: 18 20 22 24 26
// prints: <ref *1> { name: 'a', self: [Circular *1], b: { a: [Circular *1] } }
// prints: [
// prints:   <ref *1> { name: 'a', self: [Circular *1], b: { a: [Circular *1] } },
// prints:   <ref *2> {
// prints:     a: <ref *1> { name: 'a', self: [Circular *1], b: [Circular *2] }
// prints:   }
// prints: ]
// prints: <ref *1> [ 1, [Circular *1] ]
