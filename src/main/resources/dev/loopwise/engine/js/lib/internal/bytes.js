'use strict';

// Buffers from and to what the host gives and takes.
const { codes } = require('internal/errors');

const buffers = () => require('buffer').Buffer;

/** A Buffer around an ArrayBuffer of the host. */
const toBuffer = (arrayBuffer) => buffers().from(arrayBuffer);

/** The bytes of text in an encoding, or of a view or array buffer. */
function bytesOf(value, encoding, name, expected = ['string', 'Buffer', 'TypedArray', 'DataView']) {
  if (typeof value === 'string') {
    const isUtf8 = encoding === undefined || encoding === null || encoding === 'buffer' ||
      /^utf-?8$/i.test(encoding);
    return isUtf8
      ? require('internal/encoding').encodeUtf8(value)
      : buffers().from(value, encoding);
  }
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new codes.ERR_INVALID_ARG_TYPE(name, expected, value);
}

/** All chunks as one array of bytes. */
function concat(chunks) {
  let length = 0;
  for (let i = 0; i < chunks.length; i++) length += chunks[i].length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < chunks.length; i++) {
    whole.set(chunks[i], at);
    at += chunks[i].length;
  }
  return whole;
}

module.exports = { toBuffer, bytesOf, concat };
