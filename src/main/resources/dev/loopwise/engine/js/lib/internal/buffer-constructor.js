'use strict';

// Buffer as a function, as it was used before Buffer.from and Buffer.alloc.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const WARNING = 'Buffer() is deprecated due to security and usability issues. Please use the ' +
  'Buffer.alloc(), Buffer.allocUnsafe(), or Buffer.from() methods instead.';
const STATICS = ['poolSize', 'from', 'copyBytesFrom', 'of', 'alloc', 'allocUnsafe',
  'allocUnsafeSlow', 'isBuffer', 'compare', 'isEncoding', 'concat', 'byteLength'];
const SINCE_COPY_BYTES = 18;

let hasWarned = false;

function warn() {
  if (hasWarned) return;
  hasWarned = true;
  process.emitWarning(WARNING, 'DeprecationWarning', 'DEP0005');
}

/** What the methods of typed arrays make: a buffer, without the warning. */
function speciesOf(Buffer) {
  return function FastBuffer(...args) {
    return P.Object.setPrototypeOf(P.Reflect.construct(Uint8Array, args), Buffer.prototype);
  };
}

/** A function Buffer around the prototype and the static functions of another. */
exports.make = function make(Original) {
  function Buffer(value, encodingOrOffset, length) {
    warn();
    if (typeof value !== 'number') return Buffer.from(value, encodingOrOffset, length);
    if (typeof encodingOrOffset === 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('string', 'string', value);
    }
    return Buffer.alloc(value);
  }
  Buffer.prototype = Original.prototype;
  P.Object.setPrototypeOf(Buffer, Uint8Array);
  P.Object.defineProperty(Buffer, Symbol.species, { configurable: true, get: () => speciesOf(Buffer) });
  for (let i = 0; i < STATICS.length; i++) {
    const name = STATICS[i];
    if (name === 'copyBytesFrom' && host.release < SINCE_COPY_BYTES) continue;
    Buffer[name] = Original[name];
  }
  P.Object.defineProperty(Buffer.prototype, 'constructor',
    { value: Buffer, writable: true, configurable: true, enumerable: false });
  return Buffer;
};
