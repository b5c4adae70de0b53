'use strict';

const { codes } = require('internal/errors');
const { bytesOf } = require('internal/bytes');

const TYPES = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];

exports.timingSafeEqual = function timingSafeEqual(left, right) {
  const checked = (value, name) => {
    if (typeof value === 'string') throw new codes.ERR_INVALID_ARG_TYPE(name, TYPES, value);
    return bytesOf(value, undefined, name, TYPES);
  };
  const a = checked(left, 'buf1');
  const b = checked(right, 'buf2');
  if (a.length !== b.length) throw new codes.ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH();
  return host.bytes.timingSafeEqual(a, b);
};
