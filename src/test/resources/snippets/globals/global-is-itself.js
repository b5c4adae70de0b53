// One object under several names; a module's own names are not in it.
console.log(global === global.global, typeof window, typeof self);
console.log(this === module.exports, this === global, (function () { return this; })() === global);
var local = 1;
implicit = 2;
console.log(global.local, global.implicit, typeof arguments, arguments.length, 'arguments' in global);

// node: 10
// prints: true 'undefined' 'undefined'
// prints: true false true
// prints: undefined 2 'object' 5 false
// node: 12 18 20 22 24 26
// prints: true undefined undefined
// prints: true false true
// prints: undefined 2 object 5 false
