'use strict';

// Random bytes and numbers. They come from the run's own sequence, so that a run repeats exactly.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateNumber, validateObject, validateBoolean } = require('internal/validators');
const { checkCallback } = require('internal/callbacks');

const RANDOM_MILLIS = 0.05;
const MOST_BYTES = 2 ** 31 - 1;
const MOST_BYTES_HERE = 64 * 1024 * 1024;
const LARGEST_RANGE = 2 ** 48 - 1;

function fill(bytes) {
  bytes.set(new Uint8Array(host.randomBytes(bytes.length)));
  return bytes;
}

function makeBytes(size) {
  return fill(require('buffer').Buffer.alloc(size));
}

function checkSize(size) {
  validateNumber(size, 'size');
  if (!(size >= 0 && size <= MOST_BYTES)) {
    throw new codes.ERR_OUT_OF_RANGE('size', `>= 0 && <= ${MOST_BYTES}`, size);
  }
  return P.Math.min(P.Math.trunc(size), MOST_BYTES_HERE);
}

function randomBytes(size, callback) {
  const length = checkSize(size);
  if (callback === undefined) return makeBytes(length);
  checkCallback(callback);
  host.work('crypto', () => makeBytes(length), (error, bytes) => callback(null, bytes), RANDOM_MILLIS,
    null, host.likeness(callback, 'randomBytes', [length]));
  return undefined;
}

const FILLED = host.release >= 14 ? ['ArrayBuffer', 'ArrayBufferView'] : ['ArrayBufferView'];
const viewOf = (buffer, offset = 0, size = undefined) => {
  if (!ArrayBuffer.isView(buffer) && !(buffer instanceof ArrayBuffer)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', FILLED, buffer);
  }
  validateNumber(offset, 'offset');
  if (!(offset >= 0 && offset <= buffer.byteLength)) {
    throw new codes.ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${buffer.byteLength}`, offset);
  }
  if (size !== undefined) {
    validateNumber(size, 'size');
    if (size + offset > buffer.byteLength) {
      throw new codes.ERR_OUT_OF_RANGE('size + offset', `<= ${buffer.byteLength}`, size + offset);
    }
  }
  const bytes = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  return bytes.subarray(offset, size === undefined ? bytes.length : offset + size);
};

function randomFillSync(buffer, offset, size) {
  fill(viewOf(buffer, offset, size));
  return buffer;
}

function randomFill(buffer, ...rest) {
  const callback = P.arrayPop(rest);
  checkCallback(callback);
  const view = viewOf(buffer, ...rest);
  host.work('crypto', () => fill(view), () => callback(null, buffer), RANDOM_MILLIS);
}

// Node takes small numbers from a cache of random bytes; the first call has to fill it.
const NO_ERROR = host.release >= 14 ? undefined : null;
let hasCache = false;

function fillCache() {
  hasCache = true;
}

function randomInt(min, max, callback) {
  const hasOnlyMax = max === undefined || typeof max === 'function';
  const from = hasOnlyMax ? 0 : min;
  const to = hasOnlyMax ? min : max;
  const done = hasOnlyMax ? max : callback;
  if (!Number.isSafeInteger(from)) throw new codes.ERR_INVALID_ARG_TYPE('min', 'a safe integer', from);
  if (!Number.isSafeInteger(to)) throw new codes.ERR_INVALID_ARG_TYPE('max', 'a safe integer', to);
  if (to <= from) {
    throw new codes.ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${from})`, to);
  }
  if (to - from > LARGEST_RANGE) {
    throw new codes.ERR_OUT_OF_RANGE(hasOnlyMax ? 'max' : 'max - min', `<= ${LARGEST_RANGE}`, to - from);
  }
  const value = from + P.Math.floor(Math.random() * (to - from));
  if (done === undefined) {
    fillCache();
    return value;
  }
  checkCallback(done);
  if (hasCache) process.nextTick(done, NO_ERROR, value);
  else host.work('crypto', fillCache, () => done(NO_ERROR, value), RANDOM_MILLIS);
  return undefined;
}

function randomUUID(options = {}) {
  validateObject(options, 'options');
  const { disableEntropyCache = false } = options;
  validateBoolean(disableEntropyCache, 'options.disableEntropyCache');

  const bytes = fill(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += (bytes[i] < 16 ? '0' : '') + bytes[i].toString(16);
  }
  return text;
}

function getRandomValues(array) {
  if (!ArrayBuffer.isView(array) || P.regExpExec(/^(Float|undefined)/, `${P.typedArrayName(array)}`)) {
    throw new (require('internal/dom-exception'))(
      'The data argument must be an integer-type TypedArray', 'TypeMismatchError');
  }
  return randomFillSync(array);
}

module.exports = {
  randomBytes, pseudoRandomBytes: randomBytes, randomFill, randomFillSync, randomInt, randomUUID,
  getRandomValues,
};
