console.log(this, typeof require, typeof module, typeof __filename, typeof import.meta.url);

// node: 12 18 20 22 24 26
// prints: undefined undefined undefined undefined string
