'use strict';

// Turns a function that takes a callback into one that returns a promise.
const P = require('internal/primordials');
const { validateFunction } = require('internal/validators');

const SHARED_SYMBOL_SINCE = 12;
const SHARED = Symbol.for('nodejs.util.promisify.custom'); // what the library itself uses
const CUSTOM = host.release < SHARED_SYMBOL_SINCE ? host.symbol('util.promisify.custom') : SHARED;
/** Names for the values of a callback that gets several, as fs.read and dns.lookup do. */
const ARGUMENT_NAMES = host.symbol('customPromisifyArgs');

function promisify(original) {
  validateFunction(original, 'original');
  const custom = original[CUSTOM] ?? original[SHARED];
  if (custom) {
    validateFunction(custom, 'util.promisify.custom');
    return P.Object.defineProperty(custom, CUSTOM,
      { value: custom, enumerable: false, writable: false, configurable: true });
  }
  const names = original[ARGUMENT_NAMES];
  function fn(...args) {
    return new P.Promise((resolve, reject) => {
      P.arrayPush(args, (error, ...values) => {
        if (error) reject(error);
        else resolve(names !== undefined && values.length > 1 ? named(names, values) : values[0]);
      });
      warnAboutPromise(P.Reflect.apply(original, this, args));
    });
  }
  P.Object.setPrototypeOf(fn, P.Object.getPrototypeOf(original));
  P.Object.defineProperty(fn, CUSTOM,
    { value: fn, enumerable: false, writable: false, configurable: true });
  const descriptors = P.Object.getOwnPropertyDescriptors(original);
  for (const key of P.Reflect.ownKeys(descriptors)) {
    P.Object.defineProperty(fn, key, descriptors[key]);
  }
  return fn;
}

function named(names, values) {
  const result = {};
  for (let i = 0; i < names.length; i++) result[names[i]] = values[i];
  return result;
}

function warnAboutPromise(result) {
  if (host.promiseState(result) === undefined) return;
  process.emitWarning(
    'Calling promisify on a function that returns a Promise is likely a mistake.',
    'DeprecationWarning', 'DEP0174');
}

promisify.custom = CUSTOM;

module.exports = { promisify, CUSTOM, ARGUMENT_NAMES };
