'use strict';

// assert: loose and strict comparisons that throw AssertionError.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { isError, types } = require('internal/types');
const { AssertionError } = require('internal/assert/assertion-error');
const { isDeepEqual, isDeepStrictEqual } = require('internal/util/comparisons');

const inspect = (value) => require('internal/inspect').inspect(value);

function fail(message, details, from) {
  if (isError(message)) throw message;
  throw new AssertionError({ ...details, message, stackStartFn: from });
}

/** Makes an assertion of two values. */
function comparison(name, holds, operator = name) {
  const method = {
    [name](actual, expected, message) {
      if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('actual', 'expected');
      if (!holds(actual, expected)) fail(message, { actual, expected, operator }, method[name]);
    },
  };
  return method[name];
}

function assertTruthy(value, message, argumentCount, from) {
  if (value) return;
  const isUntold = argumentCount === 0 || message === undefined;
  const text = argumentCount === 0
    ? 'No value argument passed to `assert.ok()`'
    : 'The expression evaluated to a falsy value:\n\n  assert(' + inspect(value) + ')\n';
  if (isError(message)) throw message;
  throw new AssertionError({
    actual: value, expected: true, operator: '==', message: isUntold ? text : message,
    generatedMessage: isUntold, stackStartFn: from,
  });
}

function assert(value, message) {
  assertTruthy(value, message, arguments.length, assert);
}

assert.ok = function ok(value, message) {
  assertTruthy(value, message, arguments.length, assert.ok);
};
assert.AssertionError = AssertionError;
assert.equal = comparison('equal', (a, b) => a == b || (a !== a && b !== b), '==');
assert.notEqual = comparison('notEqual', (a, b) => !(a == b || (a !== a && b !== b)), '!=');
assert.strictEqual = comparison('strictEqual', P.Object.is);
assert.notStrictEqual = comparison('notStrictEqual', (a, b) => !P.Object.is(a, b));
assert.deepEqual = comparison('deepEqual', isDeepEqual);
assert.notDeepEqual = comparison('notDeepEqual', (a, b) => !isDeepEqual(a, b));
assert.deepStrictEqual = comparison('deepStrictEqual', isDeepStrictEqual);
assert.notDeepStrictEqual = comparison('notDeepStrictEqual', (a, b) => !isDeepStrictEqual(a, b));

assert.fail = function fail_(message = 'Failed') {
  if (isError(message)) throw message;
  throw new AssertionError({
    message, operator: 'fail', generatedMessage: arguments.length === 0, stackStartFn: assert.fail,
  });
};

assert.ifError = function ifError(value) {
  if (value === null || value === undefined) return;
  const shown = isError(value) ? value.message || value.name : inspect(value);
  throw new AssertionError({
    actual: value, expected: null, operator: 'ifError',
    message: `ifError got unwanted exception: ${shown}`, stackStartFn: assert.ifError,
  });
};

/** What is wrong with a thrown value; nothing when it is as expected. */
function checkThrown(thrown, expected, message, operator) {
  if (expected === undefined) return;
  if (types.isRegExp(expected)) {
    if (P.regExpExec(expected, P.String(thrown)) !== null) return;
    fail(message ?? `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(P.String(thrown))}\n`,
      { actual: thrown, expected, operator, generatedMessage: message === undefined });
  }
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && thrown instanceof expected) return;
    if (isError(expected.prototype) || expected === Error) {
      fail(message ?? `The error is expected to be an instance of "${expected.name}". Received "${thrown?.constructor?.name}"\n\nError message:\n\n${thrown?.message}`,
        { actual: thrown, expected, operator, generatedMessage: message === undefined });
    }
    if (expected(thrown) === true) return;
    fail(message ?? `The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true". Received ${inspect(false)}\n\nCaught error:\n\n${thrown}`,
      { actual: thrown, expected, operator, generatedMessage: message === undefined });
  }
  const keys = P.Object.keys(expected);
  if (isError(expected)) P.arrayPush(keys, 'name', 'message');
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const isMatch = types.isRegExp(expected[key]) && typeof thrown[key] === 'string'
      ? P.regExpExec(expected[key], thrown[key]) !== null
      : isDeepStrictEqual(thrown?.[key], expected[key]);
    if (!isMatch) {
      fail(message, { actual: thrown, expected, operator });
    }
  }
}

function split(expected, message) {
  return typeof expected === 'string' ? [undefined, expected] : [expected, message];
}

function missing(operator, expected, message) {
  const what = operator === 'rejects' ? 'rejection' : 'exception';
  const name = expected?.name ? ` (${expected.name})` : '';
  const end = message === undefined ? '.' : `: ${message}`;
  throw new AssertionError({
    actual: undefined, expected, operator, message: `Missing expected ${what}${name}${end}`,
  });
}

function unwanted(operator, thrown, expected, message) {
  if (typeof expected === 'function' && !(thrown instanceof expected)) throw thrown;
  const what = operator === 'doesNotReject' ? 'rejection' : 'exception';
  throw new AssertionError({
    actual: thrown, expected, operator,
    message: `Got unwanted ${what}${message === undefined ? '.' : `: ${message}`}\nActual message: "${thrown?.message}"`,
  });
}

function checkFunction(fn) {
  require('internal/validators').validateFunction(fn, 'fn');
}

assert.throws = function throws(fn, expected, message) {
  checkFunction(fn);
  const [wanted, text] = split(expected, message);
  try {
    fn();
  } catch (error) {
    checkThrown(error, wanted, text, 'throws');
    return;
  }
  missing('throws', wanted, text);
};

assert.doesNotThrow = function doesNotThrow(fn, expected, message) {
  checkFunction(fn);
  const [wanted, text] = split(expected, message);
  try {
    fn();
  } catch (error) {
    unwanted('doesNotThrow', error, wanted, text);
  }
};

const NOTHING_THROWN = Symbol('nothing');

async function rejectionOf(input) {
  if (typeof input !== 'function' && typeof input?.then !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], input);
  }
  const promise = typeof input === 'function' ? input() : input;
  if (typeof promise?.then !== 'function') {
    throw new codes.ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return NOTHING_THROWN;
}

assert.rejects = async function rejects(input, expected, message) {
  const [wanted, text] = split(expected, message);
  const error = await rejectionOf(input);
  if (error === NOTHING_THROWN) missing('rejects', wanted, text);
  checkThrown(error, wanted, text, 'rejects');
};

assert.doesNotReject = async function doesNotReject(input, expected, message) {
  const [wanted, text] = split(expected, message);
  const error = await rejectionOf(input);
  if (error !== NOTHING_THROWN) unwanted('doesNotReject', error, wanted, text);
};

function matching(operator, isWanted) {
  const method = {
    [operator](string, regexp, message) {
      if (!types.isRegExp(regexp)) throw new codes.ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp);
      const matches = typeof string === 'string' && P.regExpExec(regexp, string) !== null;
      if (typeof string === 'string' && matches === isWanted) return;
      const words = isWanted ? 'did not match the' : 'was expected to not match the';
      const text = typeof string !== 'string'
        ? `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`
        : `The input ${words} regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`;
      if (isError(message)) throw message;
      throw new AssertionError({
        actual: string, expected: regexp, operator, message: message ?? text,
        generatedMessage: message === undefined, stackStartFn: method[operator],
      });
    },
  };
  return method[operator];
}
assert.match = matching('match', true);
assert.doesNotMatch = matching('doesNotMatch', false);

assert.strict = P.Object.assign(
  function strict(value, message) { assertTruthy(value, message, arguments.length, strict); },
  assert,
  {
    equal: assert.strictEqual,
    notEqual: assert.notStrictEqual,
    deepEqual: assert.deepStrictEqual,
    notDeepEqual: assert.notDeepStrictEqual,
  });
assert.strict.strict = assert.strict;

module.exports = assert;
