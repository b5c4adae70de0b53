'use strict';

// %AsyncFromSyncIteratorPrototype%, which `for await` and `yield*` use over a synchronous iterator.
// Source: ECMAScript 2025, 27.1.6; before Node 24 as in ECMAScript 2018, 25.1.4, where nothing closes
// the iterator.
const P = require('internal/primordials');

const CLOSES_SINCE = 24;
/** Before, only undefined stands for a method that is missing. */
const TAKES_NULL_FOR_MISSING_SINCE = 16;
/** Before, a promise that is a value is waited for by a promise of its own. */
const TAKES_PROMISES_AS_THEY_ARE_SINCE = 12;
const NAMES_VALUES_SINCE = 12;

const { apply } = P.Reflect;
const { syncIterator } = host.internals;

function promiseOf(value) {
  return host.release >= TAKES_PROMISES_AS_THEY_ARE_SINCE
    ? P.promiseResolve(value)
    : new P.Promise((resolve) => { resolve(value); });
}

function isObject(value) {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function callOn(iterator, method, values) {
  if (typeof method !== 'function') {
    const name = host.release >= NAMES_VALUES_SINCE ? ` ${P.String(method)}` : '';
    throw new TypeError(`${typeof method}${name} is not a function`);
  }
  return apply(method, iterator, values);
}

function methodOf(iterator, name) {
  const method = iterator[name];
  return method === null && host.release >= TAKES_NULL_FOR_MISSING_SINCE ? undefined : method;
}

/** Closes an iterator because of an error, which hides any other. */
function closeAfter(iterator, error) {
  try {
    const method = methodOf(iterator, 'return');
    if (method !== undefined) callOn(iterator, method, []);
  } catch {
    // The first error is the one that counts.
  }
  throw error;
}

/** A promise for what the iterator gave, once its value has settled. */
function settled(iterator, result, closes) {
  if (!isObject(result)) throw new TypeError(`Iterator result ${P.String(result)} is not an object`);
  const done = !!result.done;
  const { value } = result;
  const unwrap = (settledValue) => ({ value: settledValue, done });
  if (done || !closes || host.release < CLOSES_SINCE) return P.promiseThen(promiseOf(value), unwrap);
  const close = (error) => closeAfter(iterator, error);
  let promise;
  try {
    promise = promiseOf(value);
  } catch (error) {
    close(error);
  }
  return P.promiseThen(promise, unwrap, close);
}

function refuseThrow(iterator, error) {
  if (host.release < CLOSES_SINCE) throw error;
  const method = methodOf(iterator, 'return');
  if (method !== undefined && !isObject(callOn(iterator, method, []))) {
    throw new TypeError('return called on non-object');
  }
  throw new TypeError("The iterator does not provide a 'throw' method.");
}

exports.asyncFromSyncNext = {
  next(...values) {
    const record = syncIterator(this);
    try {
      return settled(record[0], callOn(record[0], record[1], values), true);
    } catch (error) {
      return P.promiseReject(error);
    }
  },
}.next;

exports.asyncFromSyncReturn = {
  return(...values) {
    const iterator = syncIterator(this)[0];
    try {
      const method = methodOf(iterator, 'return');
      if (method !== undefined) return settled(iterator, callOn(iterator, method, values), false);
    } catch (error) {
      return P.promiseReject(error);
    }
    return P.promiseResolve({ value: values[0], done: true });
  },
}.return;

exports.asyncFromSyncThrow = {
  throw(error) {
    const iterator = syncIterator(this)[0];
    try {
      const method = methodOf(iterator, 'throw');
      if (method === undefined) refuseThrow(iterator, error);
      return settled(iterator, callOn(iterator, method, [error]), true);
    } catch (thrown) {
      return P.promiseReject(thrown);
    }
  },
}.throw;
