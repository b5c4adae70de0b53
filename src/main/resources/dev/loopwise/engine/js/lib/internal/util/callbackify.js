'use strict';

// Turns a function that returns a promise into one that takes a callback, called from a tick.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');

function onRejected(reason, callback) {
  callback(reason ? reason : new codes.ERR_FALSY_VALUE_REJECTION(reason));
}

exports.callbackify = function callbackify(original) {
  validateFunction(original, 'original');
  function callbackified(...args) {
    const last = P.arrayPop(args);
    validateFunction(last, 'last argument');
    const callback = (...results) => P.Reflect.apply(last, this, results);
    P.promiseThen(
      P.Reflect.apply(original, this, args),
      (value) => process.nextTick(callback, null, value),
      (reason) => process.nextTick(onRejected, reason, callback));
  }
  const descriptors = P.Object.getOwnPropertyDescriptors(original);
  if (typeof descriptors.length.value === 'number') descriptors.length.value++;
  if (typeof descriptors.name.value === 'string') descriptors.name.value += 'Callbackified';
  for (const key of P.Reflect.ownKeys(descriptors)) {
    P.Object.defineProperty(callbackified, key, descriptors[key]);
  }
  return callbackified;
};
