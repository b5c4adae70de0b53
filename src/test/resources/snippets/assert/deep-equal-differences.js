const assert = require('assert');
const attempt = (a, b, message) => {
  try {
    assert.deepStrictEqual(a, b, message);
  } catch (error) {
    console.log(error.message);
  }
};
attempt({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } });
attempt(Array.from({ length: 20 }, (_, i) => i), Array.from({ length: 20 }, (_, i) => (i === 10 ? -1 : i)));
attempt([{ x: 1 }, { x: 2 }], [{ x: 1 }]);
attempt(new Map([[1, 2]]), new Map([[1, 3]]));
attempt([1], [2], 'told');

// node: 10
// prints: Input A expected to strictly deep-equal input B:
// prints: + expected - actual
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: {
// prints: -     c: 2
// prints: +     c: 3
// prints:     }
// prints:   }
// prints: Input A expected to strictly deep-equal input B:
// prints: + expected - actual ... Lines skipped
// prints:
// prints:   [
// prints:     0,
// prints: ...
// prints:     9,
// prints: -   10,
// prints: +   -1,
// prints:     11,
// prints: ...
// prints:     19
// prints:   ]
// prints: Input A expected to strictly deep-equal input B:
// prints: + expected - actual
// prints:
// prints:   [
// prints:     {
// prints:       x: 1
// prints: -   },
// prints: -   {
// prints: -     x: 2
// prints:     }
// prints:   ]
// prints: Input A expected to strictly deep-equal input B:
// prints: + expected - actual
// prints:
// prints:   Map {
// prints: -   1 => 2
// prints: +   1 => 3
// prints:   }
// prints: told
// node: 12
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: {
// prints: +     c: 2
// prints: -     c: 3
// prints:     }
// prints:   }
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected ... Lines skipped
// prints:
// prints:   [
// prints:     0,
// prints: ...
// prints:     8,
// prints:     9,
// prints: +   10,
// prints: -   -1,
// prints:     11,
// prints: ...
// prints:     18,
// prints:     19
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   [
// prints:     {
// prints:       x: 1
// prints: +   },
// prints: +   {
// prints: +     x: 2
// prints:     }
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Map {
// prints: +   1 => 2
// prints: -   1 => 3
// prints:   }
// prints: told
// node: 18
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: {
// prints: +     c: 2
// prints: -     c: 3
// prints:     }
// prints:   }
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected ... Lines skipped
// prints:
// prints:   [
// prints:     0,
// prints: ...
// prints:     8,
// prints:     9,
// prints: +   10,
// prints: -   -1,
// prints:     11,
// prints: ...
// prints:     18,
// prints:     19
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   [
// prints:     {
// prints:       x: 1
// prints: +   },
// prints: +   {
// prints: +     x: 2
// prints:     }
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Map(1) {
// prints: +   1 => 2
// prints: -   1 => 3
// prints:   }
// prints: told
// node: 20
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: {
// prints: +     c: 2
// prints: -     c: 3
// prints:     }
// prints:   }
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected ... Lines skipped
// prints:
// prints:   [
// prints:     0,
// prints: ...
// prints:     8,
// prints:     9,
// prints: +   10,
// prints: -   -1,
// prints:     11,
// prints: ...
// prints:     18,
// prints:     19
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   [
// prints:     {
// prints:       x: 1
// prints: +   },
// prints: +   {
// prints: +     x: 2
// prints:     }
// prints:   ]
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Map(1) {
// prints: +   1 => 2
// prints: -   1 => 3
// prints:   }
// prints: told
// prints: + actual - expected
// prints:
// prints:   [
// prints: +   1
// prints: -   2
// prints:   ]
// node: 22 24
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   {
// prints:     a: 1,
// prints:     b: {
// prints: +     c: 2
// prints: -     c: 3
// prints:     }
// prints:   }
// prints:
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints: ... Skipped lines
// prints:
// prints:   [
// prints:     0,
// prints:     1,
// prints:     2,
// prints:     3,
// prints: ...
// prints:     9,
// prints: +   10,
// prints: -   -1,
// prints:     11,
// prints:     12,
// prints:     13,
// prints:     14,
// prints:     15,
// prints:
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   [
// prints:     {
// prints:       x: 1
// prints:     },
// prints: +   {
// prints: +     x: 2
// prints: +   }
// prints:   ]
// prints:
// prints: Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Map(1) {
// prints: +   1 => 2
// prints: -   1 => 3
// prints:   }
// prints:
// prints: told
// prints: + actual - expected
// prints:
// prints:   [
// prints: +   1
// prints: -   2
// prints:   ]
// prints:
// node: 26
// prints: The "message" argument must be one of type string or function. Received undefined
// prints: The "message" argument must be one of type string or function. Received undefined
// prints: The "message" argument must be one of type string or function. Received undefined
// prints: The "message" argument must be one of type string or function. Received undefined
// prints: told
// prints: + actual - expected
// prints:
// prints:   [
// prints: +   1
// prints: -   2
// prints:   ]
// prints:
