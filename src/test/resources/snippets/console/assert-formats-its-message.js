console.assert(true, 'not shown');
console.assert(false, 'value %d', 5);
console.assert(false);
console.assert(0, { a: 1 });
console.assert(null, 'a', 'b');
console.assert();

// node: 10 12 18 20
// stderr: Assertion failed: value 5
// stderr: Assertion failed
// stderr: Assertion failed: [object Object]
// stderr: Assertion failed: a b
// stderr: Assertion failed
// node: 22 24 26
// stderr: Assertion failed: value 5
// stderr: Assertion failed
// stderr: Assertion failed { a: 1 }
// stderr: Assertion failed: a b
// stderr: Assertion failed
