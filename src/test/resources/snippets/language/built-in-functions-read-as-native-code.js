// Functions of the language have no source to show.
console.log(String(Date), String([].push), String(Promise));
console.log(`${Math.random}`, Date.now.toString());
console.log(String(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get));
console.log(String((function named() {}).bind()), String(Symbol.prototype[Symbol.toPrimitive]));
console.log(String(function  spaced ( a ) { }), String((a) => a), String(class A { b() {} }));

// node: 10 12 18 20 22 24 26
// prints: function Date() { [native code] } function push() { [native code] } function Promise() { [native code] }
// prints: function random() { [native code] } function now() { [native code] }
// prints: function get size() { [native code] }
// prints: function () { [native code] } function [Symbol.toPrimitive]() { [native code] }
// prints: function  spaced ( a ) { } (a) => a class A { b() {} }
