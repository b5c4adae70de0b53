'use strict';

// Turns a function that returns a promise into one that takes a callback, called from a tick.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');

function onRejected(reason, callback) {
  callback(reason ? reason : new codes.ERR_FALSY_VALUE_REJECTION(reason));
}

const NAMED_SINCE = 12;

/** From Node 12 on the name and the number of parameters tell that it was made from another. */
function copyProperties(original, target) {
  const descriptors = P.Object.getOwnPropertyDescriptors(original);
  if (host.release >= NAMED_SINCE) {
    if (typeof descriptors.length.value === 'number') descriptors.length.value++;
    if (typeof descriptors.name.value === 'string') descriptors.name.value += 'Callbackified';
  } else {
    P.Object.setPrototypeOf(target, P.Object.getPrototypeOf(original));
  }
  for (const key of P.Reflect.ownKeys(descriptors)) {
    P.Object.defineProperty(target, key, descriptors[key]);
  }
}

exports.callbackify = function callbackify(original) {
  validateFunction(original, 'original');
  function callbackified(...args) {
    const last = P.arrayPop(args);
    validateFunction(last, 'last argument');
    const callback = (...results) => P.Reflect.apply(last, this, results);
    // Any object with a `then` will do, as it is called without a check.
    const result = P.Reflect.apply(original, this, args);
    if (typeof result?.then !== 'function') {
      throw new TypeError(`${host.release < NAMED_SINCE ? 'Reflect.apply' : 'ReflectApply'}(...).then is not a function`);
    }
    result.then(
      (value) => process.nextTick(callback, null, value),
      (reason) => process.nextTick(onRejected, reason, callback));
  }
  copyProperties(original, callbackified);
  return callbackified;
};
