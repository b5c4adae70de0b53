'use strict';

const { codedError } = require('internal/errors');
const { bytesOf } = require('internal/bytes');

const SINCE_BYTE_LENGTH = 12;
const SINCE_ARRAY_BUFFER = 14;
const TYPES = `${host.release >= SINCE_ARRAY_BUFFER ? 'ArrayBuffer, ' : ''}` +
  'Buffer, TypedArray, or DataView';

const notBytes = (name) => codedError(TypeError, 'ERR_INVALID_ARG_TYPE',
  `The "${name}" argument must be an instance of ${TYPES}.`);

exports.timingSafeEqual = function timingSafeEqual(left, right) {
  const checked = (value, name) => {
    if (!ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer)) throw notBytes(name);
    return bytesOf(value, undefined, name);
  };
  const a = checked(left, 'buf1');
  const b = checked(right, 'buf2');
  if (a.length !== b.length) {
    const unit = host.release >= SINCE_BYTE_LENGTH ? 'byte length' : 'length';
    throw codedError(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH',
      `Input buffers must have the same ${unit}`);
  }
  return host.bytes.timingSafeEqual(a, b);
};
