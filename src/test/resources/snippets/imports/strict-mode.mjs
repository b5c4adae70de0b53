try {
  undeclared = 1;
} catch (e) {
  console.log(e.name, e.message);
}
console.log((function () { return this; })());

// node: 12 18 20 22 24 26
// prints: ReferenceError undeclared is not defined
// prints: undefined
