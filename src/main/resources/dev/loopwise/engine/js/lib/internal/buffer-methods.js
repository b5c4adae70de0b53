'use strict';

// Methods of buffers whose argument checks, or existence, are Node's own.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateNumber, validateInteger } = require('internal/validators');

const BYTES = ['Buffer', 'Uint8Array'];
const SEARCHED = ['number', 'string', 'Buffer', 'Uint8Array'];
/** From this release on `Uint8` may be written for `UInt8`. */
const SINCE_SHORT_NAMES = 12;
/** Before this release nothing was copied from beyond the end. */
const SINCE_SOURCE_CHECK = 14;
const SLICES = ['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8'];

function checkBytes(value, name) {
  if (!(value instanceof Uint8Array)) throw new codes.ERR_INVALID_ARG_TYPE(name, BYTES, value);
}

function compareStatic(first, second) {
  checkBytes(first, 'buf1');
  checkBytes(second, 'buf2');
  const length = P.Math.min(first.length, second.length);
  for (let i = 0; i < length; i++) {
    if (first[i] !== second[i]) return first[i] < second[i] ? -1 : 1;
  }
  return P.Math.max(-1, P.Math.min(1, first.length - second.length));
}

function limit(value, name, fallback, most) {
  if (value === undefined) return fallback;
  validateInteger(value, name, 0, most);
  return value;
}

const methods = {
  compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
    checkBytes(target, 'target');
    if (arguments.length === 1) return compareStatic(this, target);
    const from = limit(targetStart, 'targetStart', 0, 2 ** 53 - 1);
    const to = limit(targetEnd, 'targetEnd', target.length, target.length);
    const ownFrom = limit(sourceStart, 'sourceStart', 0, 2 ** 53 - 1);
    const ownTo = limit(sourceEnd, 'sourceEnd', this.length, this.length);
    if (ownFrom >= ownTo) return from >= to ? 0 : -1;
    if (from >= to) return 1;
    return compareStatic(this.subarray(ownFrom, ownTo), target.subarray(from, to));
  },

  copy(target, targetStart, sourceStart, sourceEnd) {
    checkBytes(target, 'target');
    const at = P.Math.trunc(targetStart) || 0;
    if (at < 0) throw new codes.ERR_OUT_OF_RANGE('targetStart', '>= 0', targetStart);
    const from = P.Math.trunc(sourceStart) || 0;
    if (from > this.length && host.release < SINCE_SOURCE_CHECK) return 0;
    if (from < 0 || from > this.length) {
      throw new codes.ERR_OUT_OF_RANGE('sourceStart', `>= 0 && <= ${this.length}`, sourceStart);
    }
    const to = sourceEnd === undefined ? this.length : P.Math.trunc(sourceEnd) || 0;
    if (to < 0) throw new codes.ERR_OUT_OF_RANGE('sourceEnd', '>= 0', sourceEnd);
    const count = P.Math.min(to - from, this.length - from, target.length - at);
    if (count <= 0) return 0;
    target.set(this.subarray(from, from + count), at);
    return count;
  },

  fill(value, offset, end, encoding) {
    if (typeof value !== 'string') return fillRange(this, value, offset, end);
    const isAll = offset === undefined || typeof offset === 'string';
    const name = isAll ? offset : typeof end === 'string' ? end : encoding;
    if (name !== undefined && !this.constructor.isEncoding(name)) {
      throw new codes.ERR_UNKNOWN_ENCODING(name);
    }
    return fillRange(this, value === '' ? 0 : value, isAll ? undefined : offset,
      isAll || typeof end === 'string' ? undefined : end, name);
  },

  swap16() { return swap(this, 2); },
  swap32() { return swap(this, 4); },
  swap64() { return swap(this, 8); },
};

const { fill: vendorFill } = require('vendor/buffer/index').Buffer.prototype;

function fillRange(buffer, value, offset = 0, end = buffer.length, encoding = undefined) {
  validateNumber(offset, 'offset', 0);
  validateNumber(end, 'end', 0, buffer.length);
  if (offset >= end) return buffer;
  const isBytes = typeof value === 'string' || value instanceof Uint8Array;
  const bytes = typeof value === 'string' ? buffer.constructor.from(value, encoding) : value;
  if (isBytes && bytes.length === 0) throw new codes.ERR_INVALID_ARG_VALUE('value', value);
  return P.Reflect.apply(vendorFill, buffer, [isBytes ? bytes : value, offset, end]);
}

function swap(buffer, size) {
  if (buffer.length % size !== 0) throw new codes.ERR_INVALID_BUFFER_SIZE(`${size * 8}-bits`);
  for (let i = 0; i < buffer.length; i += size) {
    const part = buffer.subarray(i, i + size);
    for (let j = 0; j < size / 2; j++) {
      [part[j], part[size - 1 - j]] = [part[size - 1 - j], part[j]];
    }
  }
  return buffer;
}

/** Checks before a search; an empty text is found at once. */
function searching(name, original) {
  const method = {
    [name](value, offset, encoding) {
      const isSearchable = typeof value === 'string' || typeof value === 'number' ||
        value instanceof Uint8Array;
      if (!isSearchable) throw new codes.ERR_INVALID_ARG_TYPE('value', SEARCHED, value);
      if (value.length === 0) {
        return emptyAt(name, this.length, typeof offset === 'string' ? undefined : offset);
      }
      return P.Reflect.apply(original, this, [value, offset, encoding]);
    },
  };
  return method[name];
}

function emptyAt(name, length, offset) {
  if (name === 'includes') return true;
  if (offset === undefined) return name === 'indexOf' ? 0 : length;
  const place = P.Math.trunc(offset) || 0;
  return P.Math.min(length, place < 0 ? P.Math.max(0, length + place) : place);
}

/** Checks the number of bytes before a number of any width is read or written. */
function ofAnyWidth(name, original, isWriting) {
  const method = {
    [name](...args) {
      const byteLength = args[isWriting ? 2 : 1];
      const offset = args[isWriting ? 1 : 0];
      if (offset === undefined) throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
      if (byteLength === undefined) {
        throw new codes.ERR_INVALID_ARG_TYPE('byteLength', 'number', byteLength);
      }
      validateNumber(byteLength, 'byteLength');
      if (byteLength % 1 !== 0) throw new codes.ERR_OUT_OF_RANGE('byteLength', 'an integer', byteLength);
      if (byteLength < 1 || byteLength > 6) {
        throw new codes.ERR_OUT_OF_RANGE('byteLength', '>= 1 and <= 6', byteLength);
      }
      require('internal/buffer-numbers').checkOffset(offset, byteLength, this.length);
      return P.Reflect.apply(original, this, args);
    },
  };
  return method[name];
}

/** Puts the methods on the prototype of Buffer. */
exports.install = function install(prototype, define) {
  for (const name of P.Object.keys(methods)) define(prototype, name, methods[name]);
  for (const name of ['indexOf', 'lastIndexOf', 'includes']) {
    define(prototype, name, searching(name, prototype[name]));
  }
  for (const name of ['UIntBE', 'UIntLE', 'IntBE', 'IntLE']) {
    define(prototype, `read${name}`, ofAnyWidth(`read${name}`, prototype[`read${name}`], false));
    define(prototype, `write${name}`, ofAnyWidth(`write${name}`, prototype[`write${name}`], true));
  }
  if (host.release >= SINCE_SHORT_NAMES) addShortNames(prototype, define);
  for (const encoding of SLICES) {
    const added = {
      [`${encoding}Slice`](start, end) { return this.toString(encoding, start, end); },
      [`${encoding}Write`](text, offset, length) { return this.write(text, offset, length, encoding); },
    };
    for (const name of P.Object.keys(added)) define(prototype, name, added[name]);
  }
};

function addShortNames(prototype, define) {
  for (const name of P.Object.getOwnPropertyNames(prototype)) {
    if (P.regExpExec(/^(read|write)(Big)?UInt/, name) === null) continue;
    define(prototype, P.stringReplace(name, 'UInt', 'Uint'), prototype[name]);
  }
}

exports.compareStatic = compareStatic;
