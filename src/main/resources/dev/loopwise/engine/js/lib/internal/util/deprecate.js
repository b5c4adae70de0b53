'use strict';

const P = require('internal/primordials');

const KEEPS_LENGTH_SINCE = 22;
const warned = new P.Set();

/** A function that does what `fn` does and warns once: once for each code, if it has one. */
exports.deprecate = function deprecate(fn, message, code) {
  if (code !== undefined) require('internal/validators').validateString(code, 'code');
  let isWarned = false;
  function deprecated(...args) {
    if (!isWarned && !process.noDeprecation) {
      isWarned = true;
      if (code === undefined || !warned.has(code)) {
        if (code !== undefined) warned.add(code);
        process.emitWarning(message, 'DeprecationWarning', code, deprecated);
      }
    }
    return new.target ? P.Reflect.construct(fn, args, new.target) : P.Reflect.apply(fn, this, args);
  }
  P.Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  if (host.release >= KEEPS_LENGTH_SINCE) {
    P.Object.defineProperty(deprecated, 'length', P.Object.getOwnPropertyDescriptor(fn, 'length'));
  }
  return deprecated;
};
