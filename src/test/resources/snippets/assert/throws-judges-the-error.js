const assert = require('assert');
const bad = () => { throw new TypeError('bad thing'); };
const attempt = (...args) => {
  try {
    assert.throws(...args);
    console.log('fine');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(bad, TypeError);
attempt(bad, /bad/);
attempt(bad, { name: 'TypeError', message: /thing/ });
attempt(bad, (error) => error instanceof Error);
attempt(bad, RangeError);
attempt(bad, /good/);
attempt(bad, { message: 'other' });
attempt(() => {});
attempt(() => {}, TypeError, 'told');

// node: 10
// prints: fine
// prints: fine
// prints: fine
// prints: fine
// prints: TypeError undefined bad thing
// prints: TypeError undefined bad thing
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION Input A expected to strictly deep-equal input B:
// prints: + expected - actual
// prints:
// prints:   Comparison {
// prints: -   message: 'bad thing'
// prints: +   message: 'other'
// prints:   }
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION Missing expected exception.
// prints: AssertionError [ERR_ASSERTION] ERR_ASSERTION Missing expected exception (TypeError): told
// node: 12
// prints: fine
// prints: fine
// prints: fine
// prints: fine
// prints: TypeError undefined bad thing
// prints: AssertionError ERR_ASSERTION The input did not match the regular expression /good/. Input:
// prints:
// prints: 'TypeError: bad thing'
// prints:
// prints: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Comparison {
// prints: +   message: 'bad thing'
// prints: -   message: 'other'
// prints:   }
// prints: AssertionError ERR_ASSERTION Missing expected exception.
// prints: AssertionError ERR_ASSERTION Missing expected exception (TypeError): told
// node: 18 20
// prints: fine
// prints: fine
// prints: fine
// prints: fine
// prints: AssertionError ERR_ASSERTION The error is expected to be an instance of "RangeError". Received "TypeError"
// prints:
// prints: Error message:
// prints:
// prints: bad thing
// prints: AssertionError ERR_ASSERTION The input did not match the regular expression /good/. Input:
// prints:
// prints: 'TypeError: bad thing'
// prints:
// prints: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Comparison {
// prints: +   message: 'bad thing'
// prints: -   message: 'other'
// prints:   }
// prints: AssertionError ERR_ASSERTION Missing expected exception.
// prints: AssertionError ERR_ASSERTION Missing expected exception (TypeError): told
// node: 22 24 26
// prints: fine
// prints: fine
// prints: fine
// prints: fine
// prints: AssertionError ERR_ASSERTION The error is expected to be an instance of "RangeError". Received "TypeError"
// prints:
// prints: Error message:
// prints:
// prints: bad thing
// prints: AssertionError ERR_ASSERTION The input did not match the regular expression /good/. Input:
// prints:
// prints: 'TypeError: bad thing'
// prints:
// prints: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// prints: + actual - expected
// prints:
// prints:   Comparison {
// prints: +   message: 'bad thing'
// prints: -   message: 'other'
// prints:   }
// prints:
// prints: AssertionError ERR_ASSERTION Missing expected exception.
// prints: AssertionError ERR_ASSERTION Missing expected exception (TypeError): told
