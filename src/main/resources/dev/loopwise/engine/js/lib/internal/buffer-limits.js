'use strict';

// How large buffers and texts may be, by release.
const { codes, codedError } = require('internal/errors');

const LENGTHS = [[22, 2 ** 53 - 1], [15, 2 ** 32], [0, 2 ** 31 - 1]];
const TEXTS = [[14, 536870888], [0, 1073741799]];
const SINCE_RANGE_ERROR = 20;
const SINCE_COMMON_CODES = 14;

const since = (table) => table.find(([release]) => host.release >= release)[1];
const MAX_LENGTH = since(LENGTHS);

function checkSize(size) {
  if (typeof size !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('size', 'number', size);
  if (size >= 0 && size <= MAX_LENGTH) return;
  if (host.release >= SINCE_RANGE_ERROR) {
    throw new codes.ERR_OUT_OF_RANGE('size', `>= 0 && <= ${MAX_LENGTH}`, size);
  }
  throw host.release >= SINCE_COMMON_CODES
    ? codedError(RangeError, 'ERR_INVALID_ARG_VALUE',
      `The argument 'size' is invalid. Received ${size}`)
    : codedError(RangeError, 'ERR_INVALID_OPT_VALUE',
      `The value "${size}" is invalid for option "size"`);
}

module.exports = { MAX_LENGTH, MAX_STRING_LENGTH: since(TEXTS), checkSize };
