// Node had its own symbols before the language had them.
console.log(typeof Symbol.dispose, String(Symbol.dispose), String(Symbol.asyncDispose));
const generator = (function* () { try { yield 1; } finally { console.log('closed'); } })();
generator.next();
const dispose = Symbol.dispose && generator[Symbol.dispose];
console.log(typeof dispose);
if (dispose) console.log(generator[Symbol.dispose](), generator.next());

// node: 10 12
// prints: undefined undefined undefined
// prints: undefined
// node: 18 20 22
// prints: symbol Symbol(nodejs.dispose) Symbol(nodejs.asyncDispose)
// prints: undefined
// node: 24 26
// prints: symbol Symbol(Symbol.dispose) Symbol(Symbol.asyncDispose)
// prints: function
// prints: closed
// prints: undefined { value: undefined, done: true }
