const g = (() => {}).constructor('return this')();
console.log(g === globalThis, typeof g.Java, typeof g.Polyglot, typeof g.load, typeof g.Graal, typeof g.print, typeof g.quit, typeof g.read);

// node: 10
// stderr: /snippet/function-constructor-reaches-the-global-only.js:2
// stderr: console.log(g === globalThis, typeof g.Java, typeof g.Polyglot, typeof g.load, typeof g.Graal, typeof g.print, typeof g.quit, typeof g.read);
// stderr: ^
// stderr:
// stderr: ReferenceError: globalThis is not defined
// stderr:     at function-constructor-reaches-the-global-only.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: true undefined undefined undefined undefined undefined undefined undefined
