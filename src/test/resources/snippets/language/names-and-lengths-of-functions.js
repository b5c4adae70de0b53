// What functions are called and how many arguments they ask for.
console.log(Promise.length, Promise.prototype.then.length, Promise.all.length, Promise.prototype.finally.name);
console.log(Date.length, Date.now.name, Math.random.name, 'prototype' in Date.now);
console.log(((a, b = 1, ...c) => a).length, (async () => {}).name, (function () {}).name);
console.log(Object.getOwnPropertyDescriptor(class { get x() { return 1; } }.prototype, 'x').get.name);
console.log({ [Symbol('s')]() {} }[Object.getOwnPropertySymbols({})[0]], { async f() {} }.f.name);

// node: 10
// prints: 1 2 1 'finally'
// prints: 7 'now' 'random' false
// prints: 1 '' ''
// prints: get x
// prints: undefined 'f'
// node: 12 18 20 22 24 26
// prints: 1 2 1 finally
// prints: 7 now random false
// prints: 1  
// prints: get x
// prints: undefined f
