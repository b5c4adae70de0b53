const t = setTimeout(() => console.log('never'), 1);
t.close();
console.log(typeof t[Symbol.toPrimitive](), t.hasRef());

// node: 10
// stderr: /snippet/close-and-dispose.js:3
// stderr: console.log(typeof t[Symbol.toPrimitive](), t.hasRef());
// stderr: ^
// stderr:
// stderr: TypeError: t[Symbol.toPrimitive] is not a function
// stderr:     at close-and-dispose.js:3
// exits: 1
// node: 12 18 20 22 24 26
// prints: number true
