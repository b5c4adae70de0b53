'use strict';

// assert: comparisons that throw an AssertionError.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { types } = require('internal/types');
const { AssertionError } = require('internal/assert/assertion-error');
const comparisons = require('internal/util/comparisons');
const throwing = require('internal/assert/throws');

const HAS_MATCH_SINCE = 12;
const HAS_PARTIAL_SINCE = 22;
const HAS_CLASS_SINCE = 22;
const EQUAL_NAN_SINCE = 14;
const FAILED_UNLESS_TOLD_SINCE = 12;
const CHECKS_MESSAGE = host.release >= 26;

const inspect = (value) => require('internal/inspect').inspect(value);

/** What the program says of a failure: an error is thrown as it is, and today a function is asked. */
function messageOf(message) {
  if (message instanceof Error) throw message;
  if (!CHECKS_MESSAGE) return message;
  if (typeof message === 'function') return message();
  if (typeof message === 'string') return message;
  throw new codes.ERR_INVALID_ARG_TYPE('message', ['string', 'function'], message);
}

/** Makes an assertion of two values. */
function comparison(name, holds, operator = name) {
  const method = {
    [name](actual, expected, message) {
      if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('actual', 'expected');
      if (!holds(actual, expected)) {
        const told = arguments.length > 2 ? messageOf(message) : undefined;
        throw new AssertionError(
          { actual, expected, message: told, operator, stackStartFn: method[name] });
      }
    },
  };
  return method[name];
}

function falsyMessage(fn) {
  const text = require('internal/assert/source-text').callText(fn);
  return text === undefined
    ? undefined
    : `The expression evaluated to a falsy value:\n\n  ${text}\n`;
}

function checkTruthy(fn, args) {
  const [value, message] = args;
  if (value) return;
  const isTold = args.length > 0 && message !== undefined && message !== null;
  let text = isTold ? messageOf(message) : undefined;
  if (args.length === 0) text = 'No value argument passed to `assert.ok()`';
  else if (!isTold) text = falsyMessage(fn);
  const error = new AssertionError(
    { actual: value, expected: true, message: text, operator: '==', stackStartFn: fn });
  error.generatedMessage = !isTold;
  throw error;
}

const areLooselyEqual = (a, b) =>
  a == b || (host.release >= EQUAL_NAN_SINCE && a !== a && b !== b);

function untoldWords(actual, isGiven) {
  const isTaken = host.release < FAILED_UNLESS_TOLD_SINCE ? isGiven : CHECKS_MESSAGE && actual === null;
  return isTaken ? undefined : 'Failed';
}

let hasWarned = false;

function failWith(actual, expected, message, operator, stackStartFn) {
  const count = arguments.length;
  const isUntold = count === 0 || (count === 1 && (actual === undefined || actual === null));
  let text = message;
  if (count > 1 && !hasWarned) {
    hasWarned = true;
    process.emitWarning('assert.fail() with more than one argument is deprecated. ' +
      'Please use assert.strictEqual() instead or only pass a message.',
    'DeprecationWarning', 'DEP0094');
  }
  if (count < 2) text = isUntold ? untoldWords(actual, count === 1) : actual;
  if (text instanceof Error) throw text;
  const error = new AssertionError({
    actual: count < 2 ? undefined : actual,
    expected,
    message: text,
    operator: operator ?? (count === 2 ? '!=' : 'fail'),
    stackStartFn: stackStartFn || failWith,
  });
  if (isUntold) error.generatedMessage = true;
  throw error;
}
P.Object.defineProperty(failWith, 'name', { value: 'fail' });

/** The frames of the original error, where the new one does not have them. */
function mergeStacks(error, original) {
  if (typeof original !== 'string') return;
  const frames = P.arraySlice(P.stringSplit(original, '\n'), 1);
  let own = P.stringSplit(error.stack, '\n');
  for (let i = 0; i < frames.length; i++) {
    const at = P.arrayIndexOf(own, frames[i]);
    if (at !== -1) {
      own = P.arraySlice(own, 0, at);
      break;
    }
  }
  P.Object.defineProperty(error, 'stack', {
    value: `${P.arrayJoin(own, '\n')}\n${P.arrayJoin(frames, '\n')}`,
    writable: true, configurable: true, enumerable: false,
  });
}

function ifError(value) {
  if (value === null || value === undefined) return;
  let shown = inspect(value);
  if (typeof value === 'object' && typeof value.message === 'string') {
    shown = value.message.length === 0 && value.constructor ? value.constructor.name : value.message;
  }
  const error = new AssertionError({
    actual: value, expected: null, operator: 'ifError', stackStartFn: ifError,
    message: `ifError got unwanted exception: ${shown}`,
  });
  mergeStacks(error, value.stack);
  throw error;
}

function throws(fn, ...args) {
  throwing.expectsError(throws, throwing.thrownBy(fn), args);
}

function doesNotThrow(fn, ...args) {
  throwing.expectsNoError(doesNotThrow, throwing.thrownBy(fn), args);
}

async function rejects(promiseFn, ...args) {
  throwing.expectsError(rejects, await throwing.rejectionOf(promiseFn), args);
}

async function doesNotReject(promiseFn, ...args) {
  throwing.expectsNoError(doesNotReject, await throwing.rejectionOf(promiseFn), args);
}

function matching(name, isWanted) {
  const method = {
    [name](string, regexp, message) {
      if (!types.isRegExp(regexp)) throw new codes.ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp);
      const isText = typeof string === 'string';
      if (isText && (P.regExpExec(regexp, string) !== null) === isWanted) return;
      const told = message ? messageOf(message) : message;
      const words = isWanted ? 'did not match the' : 'was expected to not match the';
      const text = isText
        ? `The input ${words} regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`
        : `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`;
      const error = new AssertionError({
        actual: string, expected: regexp, operator: name, message: told || text,
        stackStartFn: method[name],
      });
      error.generatedMessage = CHECKS_MESSAGE ? arguments.length < 3 : !message;
      throw error;
    },
  };
  return method[name];
}

function unsupported(name) {
  return { [name]() { throw new Error(`assert.${name} is not simulated here.`); } }[name];
}

function ok(...args) { checkTruthy(ok, args); }

const methods = {
  ok,
  fail: failWith,
  equal: comparison('equal', areLooselyEqual, '=='),
  notEqual: comparison('notEqual', (a, b) => !areLooselyEqual(a, b), '!='),
  deepEqual: comparison('deepEqual', comparisons.isDeepEqual),
  notDeepEqual: comparison('notDeepEqual', (a, b) => !comparisons.isDeepEqual(a, b)),
  deepStrictEqual: comparison('deepStrictEqual', comparisons.isDeepStrictEqual),
  notDeepStrictEqual:
    comparison('notDeepStrictEqual', (a, b) => !comparisons.isDeepStrictEqual(a, b)),
  strictEqual: comparison('strictEqual', P.Object.is),
  notStrictEqual: comparison('notStrictEqual', (a, b) => !P.Object.is(a, b)),
  partialDeepStrictEqual: comparison('partialDeepStrictEqual', comparisons.isPartiallyEqual),
  match: matching('match', true),
  doesNotMatch: matching('doesNotMatch', false),
  throws, rejects, doesNotThrow, doesNotReject, ifError, AssertionError,
  CallTracker: unsupported('CallTracker'),
  Assert: unsupported('Assert'),
};

/** The names in the order of the release. */
function names() {
  const pairs = ['equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual',
    'notDeepStrictEqual', 'strictEqual', 'notStrictEqual'];
  const errors = ['throws', 'rejects', 'doesNotThrow', 'doesNotReject', 'ifError'];
  if (host.release < HAS_PARTIAL_SINCE) {
    const late = host.release < HAS_MATCH_SINCE ? [] : ['match', 'doesNotMatch', 'CallTracker'];
    return ['fail', 'AssertionError', 'ok', ...pairs, ...errors, ...late];
  }
  const first = host.release < 26 ? ['AssertionError', 'CallTracker'] : ['AssertionError'];
  return [...first, 'ok', 'fail', ...pairs, 'partialDeepStrictEqual', 'match', 'doesNotMatch',
    ...errors];
}

const OWN_FUNCTION_SINCE = 26;
const assert = host.release < OWN_FUNCTION_SINCE
  ? ok
  : function assert(...args) { checkTruthy(assert, args); };

const NAMES = names();
for (let i = 0; i < NAMES.length; i++) assert[NAMES[i]] = methods[NAMES[i]];

function strict(...args) { checkTruthy(strict, args); }
if (host.release >= HAS_CLASS_SINCE) {
  assert.strict = strict;
  assert.Assert = methods.Assert;
  P.Object.assign(strict, assert);
  delete strict.strict;
} else {
  P.Object.assign(strict, assert);
}
P.Object.assign(strict, {
  equal: methods.strictEqual,
  deepEqual: methods.deepStrictEqual,
  notEqual: methods.notStrictEqual,
  notDeepEqual: methods.notDeepStrictEqual,
});
assert.strict = strict;
strict.strict = strict;

module.exports = assert;
