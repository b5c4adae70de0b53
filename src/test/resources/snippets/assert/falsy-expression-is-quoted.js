const assert = require('assert');
const attempt = (fn) => {
  try {
    fn();
  } catch (error) {
    console.log(error.generatedMessage, error.message);
  }
};
attempt(() => assert.ok(1 === 2 && 'x'));
attempt(() => assert(false, 'told'));
attempt(() => assert());
attempt(() => assert.equal(1, 2));

// node: 10
// prints: true 'The expression evaluated to a falsy value:\n\n  assert.ok(1 === 2 && \'x\')\n'
// prints: false 'told'
// prints: true 'No value argument passed to `assert.ok()`'
// prints: true '1 == 2'
// node: 12 18 20 22 24 26
// prints: true The expression evaluated to a falsy value:
// prints:
// prints:   assert.ok(1 === 2 && 'x')
// prints:
// prints: false told
// prints: true No value argument passed to `assert.ok()`
// prints: true 1 == 2
