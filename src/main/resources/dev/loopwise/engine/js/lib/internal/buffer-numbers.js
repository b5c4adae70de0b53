'use strict';

// Reading and writing of numbers: the npm package does it, after Node's own checks.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const SIZES = { 8: 1, 16: 2, 32: 4, Float: 4, Double: 8 };

function checkOffset(offset, size, length) {
  if (typeof offset !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
  if (offset % 1 !== 0) throw new codes.ERR_OUT_OF_RANGE('offset', 'an integer', offset);
  if (length - size < 0) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS();
  if (offset < 0 || offset > length - size) {
    throw new codes.ERR_OUT_OF_RANGE('offset', `>= 0 and <= ${length - size}`, offset);
  }
}

function checkValue(value, bits, isSigned) {
  const number = +value;
  const min = isSigned ? -(2 ** (bits - 1)) : 0;
  const max = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  if (number > max || number < min) {
    const range = bits <= 16
      ? `>= ${min} and <= ${max}`
      : isSigned ? `>= -(2 ** ${bits - 1}) and <= 2 ** ${bits - 1} - 1` : `>= 0 and <= 2 ** ${bits} - 1`;
    throw new codes.ERR_OUT_OF_RANGE('value', range, value);
  }
}

/** Puts the checks before every readX and writeX of a fixed size. */
exports.install = function install(prototype) {
  for (const name of P.Object.getOwnPropertyNames(prototype)) {
    const found = P.regExpExec(/^(read|write)(U?[Ii]nt)?(8|16|32|Float|Double)([LB]E)?$/, name);
    if (found === null) continue;
    const [, verb, type, width] = found;
    const size = SIZES[width];
    const original = prototype[name];
    const method = verb === 'read'
      ? {
        [name](offset = 0) {
          checkOffset(offset, size, this.length);
          return P.Reflect.apply(original, this, [offset, true]);
        },
      }
      : {
        [name](value, offset = 0) {
          if (type !== undefined) checkValue(value, size * 8, type === 'Int');
          checkOffset(offset, size, this.length);
          return P.Reflect.apply(original, this, [value, offset, true]);
        },
      };
    P.Object.defineProperty(prototype, name,
      { value: method[name], writable: true, configurable: true, enumerable: false });
  }
};

exports.checkOffset = checkOffset;
