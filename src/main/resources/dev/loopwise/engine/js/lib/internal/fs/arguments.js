'use strict';

// Checks and conversions of what is given to fs functions.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { validateAbortSignal, validateInteger } = require('internal/validators');
const { wrongCallback, wrongEncoding } = require('internal/fs/refusals');

const SINCE_URL_IN_NULL_BYTE_ERROR = 20;
const SINCE_NATIVE_MODE_CHECK = 20;
const SINCE_MODE_IS_A_NUMBER = 14;
const SINCE_MODE_CHECK = 14;
const SINCE_INCLUSIVE_RANGES = 12;
const OCTAL = /^[0-7]+$/;
const MODE_WORDS = 'must be a 32-bit unsigned integer or an octal string';
const LARGEST_MODE = 2 ** 32 - 1;
const ALL_ACCESS_BITS = 7;

const isUrl = (value) => value.href !== undefined && value.protocol !== undefined;

/** A path as a string; takes strings, buffers and file URLs. */
function toPath(value, name = 'path') {
  let path = value;
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Uint8Array) path = require('internal/encoding').decodeUtf8(value);
    else if (isUrl(value)) path = require('url').fileURLToPath(value);
  }
  if (typeof path !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value);
  }
  if (P.stringIncludes(path, '\u0000')) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, path,
      host.release >= SINCE_URL_IN_NULL_BYTE_ERROR
        ? 'must be a string, Uint8Array, or URL without null bytes'
        : 'must be a string or Uint8Array without null bytes');
  }
  return path;
}

function toDescriptor(fd) {
  if (host.release < SINCE_INCLUSIVE_RANGES && typeof fd === 'number' && fd < 0) {
    throw new codes.ERR_OUT_OF_RANGE('fd', '>= 0 && < 4294967296', fd);
  }
  validateInteger(fd, 'fd', 0, 2 ** 31 - 1);
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
  if (given.encoding && given.encoding !== 'buffer' &&
      !P.arrayIncludes(ENCODINGS, P.stringToLowerCase(`${given.encoding}`))) {
    throw wrongEncoding(given.encoding);
  }
  validateAbortSignal(given.signal, 'options.signal');
  return { ...defaults, ...given };
}

function toCallback(callback, name = 'cb') {
  if (typeof callback !== 'function') throw wrongCallback(callback, name);
  return callback;
}

function checkUnsigned(value, name) {
  if (host.release < SINCE_INCLUSIVE_RANGES && (value < 0 || value > LARGEST_MODE)) {
    throw new codes.ERR_OUT_OF_RANGE(name, '>= 0 && < 4294967296', value);
  }
  validateInteger(value, name, 0, LARGEST_MODE);
}

/** A mode as a number; takes octal strings. Without a fallback there must be one. */
function toMode(mode, fallback) {
  if ((mode === null || mode === undefined) && fallback !== undefined) return fallback;
  if (typeof mode === 'string') {
    if (P.regExpExec(OCTAL, mode) === null) {
      throw new codes.ERR_INVALID_ARG_VALUE('mode', mode, MODE_WORDS);
    }
    return parseInt(mode, 8);
  }
  if (typeof mode !== 'number' && host.release < SINCE_MODE_IS_A_NUMBER) {
    throw new codes.ERR_INVALID_ARG_VALUE('mode', mode, MODE_WORDS);
  }
  checkUnsigned(mode, 'mode');
  return mode;
}

/** The bits that say what `access` looks for or how `copyFile` copies. */
function toBits(mode) {
  if (mode === null || mode === undefined) return 0;
  if (host.release < SINCE_MODE_CHECK) return mode | 0;
  if (host.release < SINCE_NATIVE_MODE_CHECK) {
    validateInteger(mode, 'mode', 0, ALL_ACCESS_BITS);
    return mode;
  }
  if (typeof mode !== 'number' || mode !== (mode | 0)) {
    throw codedError(TypeError, 'ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined');
  }
  if (mode < 0 || mode > ALL_ACCESS_BITS) {
    throw codedError(RangeError, 'ERR_OUT_OF_RANGE', 'mode is out of range: >= 0 && <= 7');
  }
  return mode;
}

/** A time in seconds; takes numbers, numerals and dates. */
function toSeconds(time, name = 'time') {
  if (typeof time === 'string' && +time == time) return +time; // eslint-disable-line eqeqeq
  if (Number.isFinite(time)) return time < 0 ? Date.now() / 1000 : time;
  if (time instanceof Date) return P.dateGetTime(time) / 1000;
  throw new codes.ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);
}

module.exports = { toPath, toDescriptor, toOptions, toCallback, toMode, toBits, toSeconds };
