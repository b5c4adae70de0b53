try {
  undeclared = 1;
} catch (e) {
  console.log(e.name, e.message);
}
console.log((function () { return this; })());

// prints: ReferenceError undeclared is not defined
// prints: undefined
