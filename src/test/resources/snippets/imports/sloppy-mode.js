undeclared = 1;
console.log(undeclared, (function () { return this === globalThis; })());

// prints: 1 true
