const { partialDeepStrictEqual } = require('assert');
const pairs = [[{ a: 1, b: 2 }, { a: 1 }], [{ a: 1 }, { a: 2 }], [[1, 2, 3], [1, 3]], [[1, 2], [2, 1]],
  [new Set([1, 2]), new Set([2])], [{ a: { b: 1, c: 2 } }, { a: { c: 2 } }]];
for (const [a, b] of pairs) {
  try {
    partialDeepStrictEqual(a, b);
    console.log('fine');
  } catch (error) {
    console.log(error.message);
  }
}

// node: 10 12 18 20
// prints: partialDeepStrictEqual is not a function
// prints: partialDeepStrictEqual is not a function
// prints: partialDeepStrictEqual is not a function
// prints: partialDeepStrictEqual is not a function
// prints: partialDeepStrictEqual is not a function
// prints: partialDeepStrictEqual is not a function
// node: 22 24 26
// prints: fine
// prints: Expected values to be partially and strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints: +   a: 1
// prints: -   a: 2
// prints:   }
// prints:
// prints: fine
// prints: Expected values to be partially and strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   [
// prints: +   1,
// prints:     2,
// prints: -   1
// prints:   ]
// prints:
// prints: fine
// prints: fine
