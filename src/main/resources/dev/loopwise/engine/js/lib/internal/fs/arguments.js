'use strict';

// Checks and conversions of what is given to fs functions.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction, validateAbortSignal } = require('internal/validators');


/** A path as a string; takes strings, buffers and file URLs. */
function toPath(value, name = 'path') {
  let path = value;
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Uint8Array) path = require('internal/encoding').decodeUtf8(value);
    else if (value.href !== undefined && value.protocol !== undefined) {
      path = require('url').fileURLToPath(value);
    }
  }
  if (typeof path !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value);
  }
  if (P.stringIncludes(path, '\u0000')) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, path,
      'must be a string, Uint8Array, or URL without null bytes');
  }
  return path;
}

function toDescriptor(fd) {
  require('internal/validators').validateInteger(fd, 'fd', 0, 2 ** 31 - 1);
  return fd;
}

const ENCODINGS = ['utf8', 'utf-8', 'hex', 'base64', 'base64url', 'ascii', 'latin1', 'binary',
  'ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'buffer'];

/** Options with defaults; a string is the encoding, a function (the callback) means none. */
function toOptions(options, defaults) {
  if (options === null || options === undefined || typeof options === 'function') return defaults;
  let given = options;
  if (typeof options === 'string') given = { ...defaults, encoding: options };
  else if (typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }
  if (given.encoding !== undefined && given.encoding !== null && given.encoding !== 'buffer' &&
      !P.arrayIncludes(ENCODINGS, P.stringToLowerCase(`${given.encoding}`))) {
    throw new codes.ERR_INVALID_ARG_VALUE('encoding', given.encoding,
      'is invalid encoding');
  }
  validateAbortSignal(given.signal, 'options.signal');
  return { ...defaults, ...given };
}

function toCallback(callback) {
  validateFunction(callback, 'cb');
  return callback;
}

/** A mode as a number; takes octal strings. */
function toMode(mode, fallback) {
  if (mode === null || mode === undefined) return fallback;
  return typeof mode === 'string' ? parseInt(mode, 8) : mode;
}

/** Bytes of what is to be written: text in an encoding, or a view of a buffer. */
function toBytes(data, encoding, name = 'data') {
  if (typeof data === 'string') {
    const isUtf8 = encoding === undefined || encoding === null || /^utf-?8$/i.test(encoding);
    return isUtf8
      ? require('internal/encoding').encodeUtf8(data)
      : require('buffer').Buffer.from(data, encoding);
  }
  if (!ArrayBuffer.isView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** What is read, as text when an encoding is wanted, else as a Buffer of its own. */
function fromBytes(bytes, encoding) {
  if (encoding && /^utf-?8$/i.test(encoding)) return require('internal/encoding').decodeUtf8(bytes);
  const { Buffer } = require('buffer');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

module.exports = {
  toPath, toDescriptor, toOptions, toCallback, toMode, toBytes, fromBytes,
};
