'use strict';

// throws, rejects and their opposites: whether an error is the expected one.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { types, isError } = require('internal/types');
const { AssertionError } = require('internal/assert/assertion-error');
const { isDeepStrictEqual } = require('internal/util/comparisons');

const EXPLAINS_SINCE = 12;
const NAMES_CLASSES_SINCE = 14;
const inspect = (value, options) => require('internal/inspect').inspect(value, options);

/** What `await` or a call gave instead of an error. */
const NOTHING_THROWN = { __proto__: null };

/** The keys of an error that are looked at, for the message. */
class Comparison {
  constructor(source, keys, actual) {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (!(key in source)) continue;
      const isMatched = actual !== undefined && typeof actual[key] === 'string' &&
        types.isRegExp(source[key]) && P.regExpExec(source[key], actual[key]) !== null;
      this[key] = isMatched ? actual[key] : source[key];
    }
  }
}

function fail(options) {
  if (options.message instanceof Error) throw options.message;
  throw new AssertionError(options);
}

function differs(actual, expected, key, message, keys, fn) {
  if (!message) {
    const error = new AssertionError({
      actual: new Comparison(actual, keys),
      expected: new Comparison(expected, keys, actual),
      operator: 'deepStrictEqual',
      stackStartFn: fn,
    });
    P.Object.assign(error, { actual, expected, operator: fn.name });
    throw error;
  }
  fail({ actual, expected, message, operator: fn.name, stackStartFn: fn });
}

function compareKeys(actual, expected, message, fn) {
  const keys = P.Object.keys(expected);
  if (expected instanceof Error) {
    P.arrayPush(keys, 'name', 'message');
  } else if (keys.length === 0 && host.release >= EXPLAINS_SINCE) {
    throw new codes.ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const isMatch = typeof actual[key] === 'string' && types.isRegExp(expected[key]) &&
      P.regExpExec(expected[key], actual[key]) !== null;
    if (isMatch || (key in actual && isDeepStrictEqual(actual[key], expected[key]))) continue;
    differs(actual, expected, key, message, keys, fn);
  }
}

function wrongClass(actual, expected) {
  let text = `The error is expected to be an instance of "${expected.name}". Received `;
  if (!isError(actual)) return `${text}"${inspect(actual, { depth: -1 })}"`;
  const name = actual.constructor?.name || actual.name;
  text += name === expected.name
    ? 'an error with identical name but a different prototype.'
    : `"${name}"`;
  return actual.message ? `${text}\n\nError message:\n\n${actual.message}` : text;
}

function wrongResult(actual, expected, result) {
  const name = expected.name ? `"${expected.name}" ` : '';
  const text =
    `The ${name}validation function is expected to return "true". Received ${inspect(result)}`;
  return isError(actual) ? `${text}\n\nCaught error:\n\n${actual}` : text;
}

/** Throws when an error is not the expected one. */
function check(actual, expected, message, fn) {
  let text;
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && actual instanceof expected) return;
    if (P.isPrototypeOf(Error, expected)) {
      text = wrongClass(actual, expected);
      if (host.release < NAMES_CLASSES_SINCE) throw actual;
    } else {
      const result = P.Reflect.apply(expected, {}, [actual]);
      if (result === true) return;
      if (host.release < EXPLAINS_SINCE) throw actual;
      text = wrongResult(actual, expected, result);
    }
  } else if (types.isRegExp(expected)) {
    const shown = P.String(actual);
    if (P.regExpExec(expected, shown) !== null) return;
    if (host.release < EXPLAINS_SINCE) throw actual;
    text = `The input did not match the regular expression ${inspect(expected)}. Input:\n\n` +
      `${inspect(shown)}\n`;
  } else if (typeof actual !== 'object' || actual === null) {
    const error = new AssertionError(
      { actual, expected, message, operator: 'deepStrictEqual', stackStartFn: fn });
    error.operator = fn.name;
    throw error;
  } else {
    compareKeys(actual, expected, message, fn);
    return;
  }
  const error = new AssertionError(
    { actual, expected, message: message || text, operator: fn.name, stackStartFn: fn });
  error.generatedMessage = !message;
  throw error;
}

const EXPECTED_KINDS = ['Object', 'Error', 'Function', 'RegExp'];

function checkAmbiguity(actual, error) {
  const reason = typeof actual === 'object' && actual !== null
    ? actual.message === error && `The error message "${actual.message}" is identical to the message.`
    : actual === error && `The error "${actual}" is identical to the message.`;
  if (reason) throw new codes.ERR_AMBIGUOUS_ARGUMENT('error/message', reason);
}

/** For throws and rejects. `args` are what was given behind the function or promise. */
function expectsError(fn, actual, args) {
  let [error, message] = args;
  if (typeof error === 'string') {
    if (args.length === 2) throw new codes.ERR_INVALID_ARG_TYPE('error', EXPECTED_KINDS, error);
    checkAmbiguity(actual, error);
    message = error;
    error = undefined;
  } else if (error !== undefined && error !== null && typeof error !== 'object' &&
      typeof error !== 'function' && host.release >= EXPLAINS_SINCE) {
    throw new codes.ERR_INVALID_ARG_TYPE('error', EXPECTED_KINDS, error);
  }
  if (actual === NOTHING_THROWN) {
    const name = error?.name ? ` (${error.name})` : '';
    const kind = fn.name === 'rejects' ? 'rejection' : 'exception';
    fail({
      actual: undefined, expected: error, operator: fn.name, stackStartFn: fn,
      message: `Missing expected ${kind}${name}${message ? `: ${message}` : '.'}`,
    });
  }
  if (error) check(actual, error, message, fn);
}

function isExpected(actual, expected) {
  if (typeof expected !== 'function') {
    if (types.isRegExp(expected)) return P.regExpExec(expected, P.String(actual)) !== null;
    throw new codes.ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) return true;
  if (P.isPrototypeOf(Error, expected)) return false;
  return P.Reflect.apply(expected, {}, [actual]) === true;
}

/** For doesNotThrow and doesNotReject. */
function expectsNoError(fn, actual, args) {
  if (actual === NOTHING_THROWN) return;
  let [error, message] = args;
  if (typeof error === 'string') {
    message = error;
    error = undefined;
  }
  if (!error || isExpected(actual, error)) {
    const kind = fn.name === 'doesNotReject' ? 'rejection' : 'exception';
    fail({
      actual, expected: error, operator: fn.name, stackStartFn: fn,
      message: `Got unwanted ${kind}${message ? `: ${message}` : '.'}\n` +
        `Actual message: "${actual && actual.message}"`,
    });
  }
  throw actual;
}

function thrownBy(fn) {
  require('internal/validators').validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return NOTHING_THROWN;
}

const isPromiseLike = (value) => types.isPromise(value) ||
  (value !== null && typeof value === 'object' && typeof value.then === 'function' &&
    typeof value.catch === 'function');

async function rejectionOf(input) {
  let promise = input;
  if (typeof input === 'function') {
    promise = input();
    if (!isPromiseLike(promise)) {
      throw new codes.ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
    }
  } else if (!isPromiseLike(input)) {
    throw new codes.ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], input);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return NOTHING_THROWN;
}

module.exports = { expectsError, expectsNoError, thrownBy, rejectionOf };
