console.log('%s is %d years and %i', 'Bob', 42.5, 42.9, 'extra');
console.log({ a: 1, b: { c: [1, 2, { d: {} }] } });
console.log([1, , 3], new Map([['k', 1]]), new Set([1]), Symbol('s'), 10n);
console.log(null, undefined, -0, NaN, [undefined, null]);
console.log(function f() {}, class A {}, () => {});

// node: 10
// prints: Bob is 42.5 years and 42 extra
// prints: { a: 1, b: { c: [ 1, 2, [Object] ] } }
// prints: [ 1, <1 empty item>, 3 ] Map { 'k' => 1 } Set { 1 } Symbol(s) 10n
// prints: null undefined -0 NaN [ undefined, null ]
// prints: [Function: f] [Function: A] [Function]
// node: 12
// prints: Bob is 42.5 years and 42 extra
// prints: { a: 1, b: { c: [ 1, 2, [Object] ] } }
// prints: [ 1, <1 empty item>, 3 ] Map { 'k' => 1 } Set { 1 } Symbol(s) 10n
// prints: null undefined -0 NaN [ undefined, null ]
// prints: [Function: f] [class A] [Function]
// node: 18 20 22 24 26
// prints: Bob is 42.5 years and 42 extra
// prints: { a: 1, b: { c: [ 1, 2, [Object] ] } }
// prints: [ 1, <1 empty item>, 3 ] Map(1) { 'k' => 1 } Set(1) { 1 } Symbol(s) 10n
// prints: null undefined -0 NaN [ undefined, null ]
// prints: [Function: f] [class A] [Function (anonymous)]
