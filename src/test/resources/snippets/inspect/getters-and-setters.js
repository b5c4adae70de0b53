const { inspect } = require('util');
const object = { get a() { return 1; }, set b(v) {}, get c() { return { x: 1 }; }, set c(v) {} };
console.log(object);
console.log(inspect(object, { getters: true }));
class Temperature { get celsius() { return 20; } }
console.log(new Temperature(), inspect(new Temperature(), { showHidden: true, getters: true }));

// node: 10
// prints: { a: [Getter], b: [Setter], c: [Getter/Setter] }
// prints: { a: [Getter], b: [Setter], c: [Getter/Setter] }
// prints: Temperature {} 'Temperature {}'
// node: 12 18 20 22 24 26
// prints: { a: [Getter], b: [Setter], c: [Getter/Setter] }
// prints: { a: [Getter: 1], b: [Setter], c: [Getter/Setter] { x: 1 } }
// prints: Temperature {} Temperature { [celsius]: [Getter: 20] }
