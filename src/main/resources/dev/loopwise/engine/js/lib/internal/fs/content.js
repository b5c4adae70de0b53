'use strict';

// Between what a program writes or reads and bytes.
const { codes } = require('internal/errors');

const TYPES = ['string', 'Buffer', 'TypedArray', 'DataView'];
/** Before this release anything was turned into text. */
const SINCE_STRICT = 14;

const isUtf8 = (encoding) =>
  encoding === undefined || encoding === null || encoding === '' || /^utf-?8$/i.test(encoding);

/** Bytes of what is to be written: text in an encoding, or a view of a buffer. */
function toBytes(data, encoding, name = 'data') {
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  if (typeof data !== 'string' && host.release >= SINCE_STRICT) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, TYPES, data);
  }
  const text = `${data}`;
  return isUtf8(encoding)
    ? require('internal/encoding').encodeUtf8(text)
    : require('buffer').Buffer.from(text, encoding);
}

/** What is read, as text when an encoding is wanted, else as a Buffer of its own. */
function fromBytes(bytes, encoding) {
  if (encoding && /^utf-?8$/i.test(encoding)) return require('internal/encoding').decodeUtf8(bytes);
  const { Buffer } = require('buffer');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

/** A name or path in the encoding that was asked for. */
function fromName(name, encoding) {
  if (!encoding || encoding === 'utf8') return name;
  return fromBytes(require('internal/encoding').encodeUtf8(name), encoding);
}

/** Whether it gives what is to be written piece by piece. */
const isIterable = (data) => host.release >= SINCE_STRICT && data !== null && typeof data === 'object' &&
  !ArrayBuffer.isView(data) &&
  (typeof data[Symbol.asyncIterator] === 'function' || typeof data[Symbol.iterator] === 'function');

module.exports = { isIterable, toBytes, fromBytes, fromName };
