const assert = require('assert');
const pairs = [[1, 2], ['hello world', 'hello there'], [1, '1'], [{ a: 1 }, { a: 1 }], [[1, 2], [1, 3]], [0, -0]];
for (const [a, b] of pairs) {
  try {
    assert.strictEqual(a, b);
  } catch (error) {
    console.log(error.name, error.code, error.generatedMessage, error.operator);
    console.log(error.message);
  }
}

// node: 10
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input A expected to strictly equal input B:
// prints: + expected - actual
// prints:
// prints: - 1
// prints: + 2
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input A expected to strictly equal input B:
// prints: + expected - actual
// prints:
// prints: - 'hello world'
// prints: + 'hello there'
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input A expected to strictly equal input B:
// prints: + expected - actual
// prints:
// prints: - 1
// prints: + '1'
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input objects identical but not reference equal:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input A expected to strictly equal input B:
// prints: + expected - actual
// prints:
// prints:   [
// prints:     1,
// prints: -   2
// prints: +   3
// prints:   ]
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION true strictEqual
// prints: Input A expected to strictly equal input B:
// prints: + expected - actual
// prints:
// prints: - 0
// prints: + -0
// node: 12 18 20
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints:
// prints: 1 !== 2
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 'hello world'
// prints: - 'hello there'
// prints:          ^
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints:
// prints: 1 !== '1'
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Values have same structure but are not reference-equal:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected "actual" to be reference-equal to "expected":
// prints: + actual - expected
// prints:
// prints:   [
// prints:     1,
// prints: +   2
// prints: -   3
// prints:   ]
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 0
// prints: - -0
// node: 22 24 26
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints:
// prints: 1 !== 2
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 'hello world'
// prints: - 'hello there'
// prints:          ^
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints:
// prints: 1 !== '1'
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Values have same structure but are not reference-equal:
// prints:
// prints: {
// prints:   a: 1
// prints: }
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected "actual" to be reference-equal to "expected":
// prints: + actual - expected
// prints:
// prints:   [
// prints:     1,
// prints: +   2
// prints: -   3
// prints:   ]
// prints:
// prints: AssertionError ERR_ASSERTION true strictEqual
// prints: Expected values to be strictly equal:
// prints: + actual - expected
// prints:
// prints: + 0
// prints: - -0
// prints:
