'use strict';

// Buffer: the npm package `buffer`, with Node's argument checks and what Node adds to it.
const P = require('internal/primordials');
const vendor = require('vendor/buffer/index');
const { codes } = require('internal/errors');
const { MAX_LENGTH, MAX_STRING_LENGTH, checkSize } = require('internal/buffer-limits');
const { encodeUtf8, decodeUtf8 } = require('internal/encoding');

const { Buffer } = vendor;
/** From this release on small buffers share a pool of this size. */
const SINCE_LARGE_POOL = 24;
const LARGE_POOL = 65536;
const SINCE_BASE64URL = 14;
const UTF8 = /^utf-?8$/i;
const ENCODINGS = /^(utf-?8|ucs-?2|utf-?16le|latin1|binary|base64|base64url|hex|ascii)$/i;
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const vendorFrom = Buffer.from;
const vendorToString = Buffer.prototype.toString;
const vendorWrite = Buffer.prototype.write;

function checkEncoding(encoding) {
  if (!isEncoding(encoding)) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
}

const isEncoding = (encoding) => ENCODINGS.test(encoding) &&
  (host.release >= SINCE_BASE64URL || P.stringToLowerCase(encoding) !== 'base64url');

function wrap(bytes) {
  return P.Object.setPrototypeOf(bytes, Buffer.prototype);
}

function define(target, name, value) {
  P.Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: target === Buffer });
}

const toBase64 = (text) =>
  P.stringReplace(P.stringReplace(text, /-/g, '+'), /_/g, '/');
const toBase64Url = (text) =>
  P.stringReplace(P.stringReplace(P.stringReplace(text, /\+/g, '-'), /\//g, '_'), /=+$/, '');

const HEX = /^hex$/i;
const HEX_PAIRS = /^(?:[0-9a-f]{2})*/i;

/** Hexadecimal text up to its first wrong pair. */
const hexPart = (text) => P.regExpExec(HEX_PAIRS, text)[0];

function fromString(text, encoding) {
  const name = typeof encoding === 'string' && encoding !== '' ? encoding : 'utf8';
  if (UTF8.test(name)) return wrap(encodeUtf8(text));
  checkEncoding(name);
  if (/^base64/i.test(name)) return P.Reflect.apply(vendorFrom, Buffer, [toBase64(text), 'base64']);
  return P.Reflect.apply(vendorFrom, Buffer, [HEX.test(name) ? hexPart(text) : text, name]);
}

const FROM_TYPES = ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'];

define(Buffer, 'from', function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') return fromString(value, encodingOrOffset);
  const isUsable = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!isUsable || typeof value === 'function') {
    throw wrongFirst(value);
  }
  if (value instanceof ArrayBuffer) return fromArrayBuffer(value, encodingOrOffset, length);
  try {
    return P.Reflect.apply(vendorFrom, Buffer, [value, encodingOrOffset, length]);
  } catch (error) {
    throw error.name === 'TypeError' && error.code === undefined ? wrongFirst(value) : error;
  }
});

function fromArrayBuffer(buffer, byteOffset, length) {
  const offset = P.Math.trunc(byteOffset) || 0;
  const most = buffer.byteLength - offset;
  if (most < 0) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
  const size = length === undefined ? most : P.Math.max(0, P.Math.trunc(length) || 0);
  if (size > most) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('length');
  return wrap(new Uint8Array(buffer, offset, size));
}

function wrongFirst(value) {
  const error = new codes.ERR_INVALID_ARG_TYPE('first argument', FROM_TYPES, value);
  return error;
}

for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow']) {
  const original = Buffer[name];
  const method = {
    [name](size, fill, encoding) {
      checkSize(size);
      if (typeof fill === 'string' && typeof encoding === 'string') checkEncoding(encoding);
      return P.Reflect.apply(original, Buffer, [size, fill, encoding]);
    },
  };
  define(Buffer, name, method[name]);
}

define(Buffer, 'byteLength', function byteLength(value, encoding) {
  if (typeof value === 'string') return fromString(value, encoding).length;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  throw new codes.ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], value);
});

const SINCE_EXACT_TYPES = 12;
const ITEM_TYPES = host.release >= SINCE_EXACT_TYPES
  ? ['Buffer', 'Uint8Array']
  : ['Array', 'Buffer', 'Uint8Array'];

define(Buffer, 'concat', function concat(list, totalLength) {
  if (!P.isArray(list) && host.release < SINCE_EXACT_TYPES) {
    throw new codes.ERR_INVALID_ARG_TYPE('list', ITEM_TYPES, list);
  }
  require('internal/validators').validateArray(list, 'list');
  let length = 0;
  for (let i = 0; i < list.length; i++) {
    if (!(list[i] instanceof Uint8Array)) {
      throw new codes.ERR_INVALID_ARG_TYPE(`list[${i}]`, ITEM_TYPES, list[i]);
    }
    length += list[i].length;
  }
  const size = totalLength === undefined ? length : totalLength;
  const whole = wrap(new Uint8Array(size));
  for (let i = 0, at = 0; i < list.length && at < size; i++) {
    const part = list[i].length > size - at ? list[i].subarray(0, size - at) : list[i];
    whole.set(part, at);
    at += part.length;
  }
  return whole;
});

define(Buffer, 'isEncoding', (encoding) =>
  typeof encoding === 'string' && encoding.length !== 0 && isEncoding(encoding));

define(Buffer, 'copyBytesFrom', (view, offset = 0, length = view.length - offset) => {
  const part = view.subarray(offset, offset + length);
  return wrap(new Uint8Array(part.slice().buffer));
});

define(Buffer.prototype, 'toString', function toString(encoding, start = 0, end = this.length) {
  const from = P.Math.max(0, P.Math.trunc(start) || 0);
  const to = P.Math.min(this.length, P.Math.trunc(end) || 0);
  if (from >= to) return '';
  const name = encoding === undefined ? 'utf8' : `${encoding}`;
  if (UTF8.test(name)) return decodeUtf8(from === 0 && to === this.length ? this : this.subarray(from, to));
  checkEncoding(name);
  if (/^base64url$/i.test(name)) {
    return toBase64Url(P.Reflect.apply(vendorToString, this, ['base64', from, to]));
  }
  return P.Reflect.apply(vendorToString, this, [name, from, to]);
});

define(Buffer.prototype, 'write', function write(text, ...rest) {
  if (typeof text !== 'string') {
    throw require('internal/errors').codedError(
      TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a string');
  }
  const encoding = rest.length > 0 && typeof rest[rest.length - 1] === 'string' ? P.arrayPop(rest) : 'utf8';
  checkEncoding(encoding);
  const [offset = 0, length = this.length - offset] = rest;
  if (offset < 0 || offset > this.length) {
    throw new codes.ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${this.length}`, offset);
  }
  return P.Reflect.apply(vendorWrite, this, [
    /^base64url$/i.test(encoding) ? toBase64(text) : text, offset, length,
    /^base64url$/i.test(encoding) ? 'base64' : encoding]);
});

define(Buffer.prototype, 'equals', function equals(other) {
  if (!(other instanceof Uint8Array)) {
    throw new codes.ERR_INVALID_ARG_TYPE('otherBuffer', ['Buffer', 'Uint8Array'], other);
  }
  return this === other || Buffer.compare(this, other) === 0;
});

define(Buffer.prototype, CUSTOM, function inspectBuffer(depth, context, inspect) {
  const most = exports.INSPECT_MAX_BYTES;
  const shown = this.subarray(0, P.Math.min(most, this.length));
  let text = P.stringReplace(P.Reflect.apply(vendorToString, shown, ['hex', 0, shown.length]), /(.{2})/g, '$1 ').trim();
  const rest = this.length - most;
  if (rest > 0) text += ` ... ${rest} more byte${rest > 1 ? 's' : ''}`;
  if (context !== undefined && inspect !== undefined) {
    const extras = extrasOf(this, context);
    if (extras !== undefined) {
      if (this.length !== 0) text += ', ';
      text += P.stringSlice(inspect(extras, { ...context, breakLength: Infinity, compact: true }), 27, -2);
    }
  }
  return `<${this.constructor.name}${text === '' ? ' ' : ` ${text}`}>`;
});

function extrasOf(buffer, context) {
  const keys = require('internal/inspect/properties').keysBesidesElements(buffer, context.showHidden);
  if (keys.length === 0) return undefined;
  const extras = { __proto__: null };
  for (let i = 0; i < keys.length; i++) extras[keys[i]] = buffer[keys[i]];
  return extras;
}

require('internal/buffer-numbers').install(Buffer.prototype);
const { install, compareStatic } = require('internal/buffer-methods');
install(Buffer.prototype, define);
define(Buffer, 'compare', compareStatic);
define(Buffer, 'of', function of(...items) { return wrap(new Uint8Array(items)); });
Buffer.poolSize = host.release >= SINCE_LARGE_POOL ? LARGE_POOL : 8192;

exports.Buffer = require('internal/buffer-constructor').make(Buffer);
require('internal/buffer-extras').addTo(exports);
exports.INSPECT_MAX_BYTES = 50;
exports.kMaxLength = MAX_LENGTH;
exports.kStringMaxLength = MAX_STRING_LENGTH;
exports.constants = { MAX_LENGTH, MAX_STRING_LENGTH };
