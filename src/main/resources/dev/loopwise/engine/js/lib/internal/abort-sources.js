'use strict';

// What AbortSignal.any accepts, and how each release refuses the rest.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');

const TAKES_ITERABLES_SINCE = 22;
const SPEAKS_WEB_IDL_SINCE = 24;

function noSequence() {
  const text = host.release >= SPEAKS_WEB_IDL_SINCE
    ? 'signals cannot be converted to sequence.'
    : 'Value can not be converted to sequence.';
  return codedError(TypeError, 'ERR_INVALID_ARG_TYPE', text);
}

function toArray(signals) {
  if (host.release < TAKES_ITERABLES_SINCE) {
    require('internal/validators').validateArray(signals, 'signals');
    return signals;
  }
  const isObject = typeof signals === 'function' || (typeof signals === 'object' && signals !== null);
  if (!isObject || typeof signals[Symbol.iterator] !== 'function') throw noSequence();
  return [...signals];
}

/** The signals as an array, or Node's error. */
exports.check = (signals, isSignal) => {
  const list = toArray(signals);
  for (let i = 0; i < list.length; i++) {
    if (isSignal(list[i])) continue;
    if (host.release >= SPEAKS_WEB_IDL_SINCE) {
      throw codedError(TypeError, 'ERR_INVALID_ARG_TYPE', `signals[${i}] is not of type AbortSignal.`);
    }
    throw new codes.ERR_INVALID_ARG_TYPE(`signals[${i}]`, 'AbortSignal', list[i]);
  }
  return P.arraySlice(list);
};
