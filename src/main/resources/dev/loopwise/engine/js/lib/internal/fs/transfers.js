'use strict';

// The arguments of calls that read into or write from buffers.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateInteger } = require('internal/validators');
const { toBytes } = require('internal/fs/content');

const DEFAULT_SIZE = 16384;
const LARGEST = 2 ** 31 - 1;
const VIEWS = ['Buffer', 'TypedArray', 'DataView'];
const FROM_NOW_ON = -1;
/** Before this release both limits of a range were told at once. */
const SINCE_SEPARATE_LIMITS = 12;

function checkView(buffer) {
  if (!ArrayBuffer.isView(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buffer', VIEWS, buffer);
}

function checkOffset(offset, size) {
  if (offset > size) throw new codes.ERR_OUT_OF_RANGE('offset', `<= ${size}`, offset);
}

function checkRange(offset, length, size) {
  if (host.release < SINCE_SEPARATE_LIMITS) {
    const range = (name, value, most) => {
      if (value < 0 || value > most) {
        throw new codes.ERR_OUT_OF_RANGE(name, `>= 0 && <= ${most}`, value);
      }
    };
    range('offset', offset, size);
    range('length', length, size - offset);
  }
  if (offset < 0) throw new codes.ERR_OUT_OF_RANGE('offset', '>= 0', offset);
  if (length < 0) throw new codes.ERR_OUT_OF_RANGE('length', '>= 0', length);
  if (length > size - offset) {
    throw new codes.ERR_OUT_OF_RANGE('length', `<= ${size - offset}`, length);
  }
}

/** A position in a file; what is no number means where the last call ended. */
function toPosition(position) {
  if (position === undefined || position === null) return FROM_NOW_ON;
  if (typeof position === 'bigint') return Number(position);
  validateInteger(position, 'position', FROM_NOW_ON);
  return position;
}

/** (buffer, offset, length, position), (buffer, options) or (options). */
function readArguments([first, second, length, position]) {
  let options;
  if (ArrayBuffer.isView(first)) {
    if (typeof second === 'object' && second !== null) options = { buffer: first, ...second };
    else options = { buffer: first, offset: second, length, position };
  } else if (first !== undefined && first !== null && (typeof first !== 'object' || length !== undefined)) {
    checkView(first);
  } else {
    options = first ?? {};
  }
  const { buffer = require('buffer').Buffer.alloc(DEFAULT_SIZE) } = options;
  checkView(buffer);
  const offset = options.offset ?? 0;
  validateInteger(offset, 'offset', 0);
  const wanted = options.length ?? buffer.byteLength - offset;
  const result = { buffer, offset, length: wanted | 0, position: toPosition(options.position) };
  if (result.length === 0) return result;
  if (buffer.byteLength === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  }
  checkRange(offset, result.length, buffer.byteLength);
  return result;
}

/** (text, position, encoding), (buffer, offset, length, position) or (buffer, options). */
function writeArguments([data, second, third, position = null]) {
  if (!ArrayBuffer.isView(data)) {
    return {
      bytes: toBytes(data, typeof third === 'string' ? third : undefined, 'buffer'),
      position: typeof second === 'number' ? second : null,
    };
  }
  const options = typeof second === 'object' && second !== null
    ? second
    : { offset: second, length: third, position };
  const offset = options.offset ?? 0;
  validateInteger(offset, 'offset', 0, LARGEST);
  const whole = toBytes(data);
  const length = typeof options.length === 'number' ? options.length : whole.length - offset;
  checkOffset(offset, whole.length);
  checkRange(offset, length, whole.length);
  return {
    bytes: whole.subarray(offset, offset + length),
    position: typeof options.position === 'number' ? options.position : null,
  };
}

function checkBuffers(buffers) {
  if (!P.isArray(buffers) || !buffers.every(ArrayBuffer.isView)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
  }
}

module.exports = { readArguments, writeArguments, checkBuffers };
