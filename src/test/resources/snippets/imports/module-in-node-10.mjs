console.log(typeof module, typeof require, this);

// node: 10
// prints: object function {}
// node: 12 18 20 22 24 26
// prints: undefined undefined undefined
