'use strict';

// Errors of arguments whose codes and words changed between releases.
const { codes, codedError } = require('internal/errors');
const inspect = (value) => require('internal/inspect').inspect(value);

/** From this release on there is no error class of its own for callbacks and for options. */
const SINCE_COMMON_CODES = 14;
const SINCE_ENCODING_NAMED_FIRST = 20;
const SINCE_VALUE_IN_CALLBACK_ERROR = 12;

const hasCommonCodes = host.release >= SINCE_COMMON_CODES;

/** What is said of something that should have been a callback. */
function wrongCallback(value, name) {
  if (hasCommonCodes) return new codes.ERR_INVALID_ARG_TYPE(name, 'Function', value);
  const shown = host.release >= SINCE_VALUE_IN_CALLBACK_ERROR ? `. Received ${inspect(value)}` : '';
  return codedError(TypeError, 'ERR_INVALID_CALLBACK', `Callback must be a function${shown}`);
}

function wrongEncoding(value) {
  if (!hasCommonCodes) {
    return codedError(TypeError, 'ERR_INVALID_OPT_VALUE_ENCODING',
      `The value "${value}" is invalid for option "encoding"`);
  }
  // Up to Node 18 the two were mixed up.
  return host.release >= SINCE_ENCODING_NAMED_FIRST
    ? new codes.ERR_INVALID_ARG_VALUE('encoding', value, 'is invalid encoding')
    : new codes.ERR_INVALID_ARG_VALUE(value, 'encoding', 'is invalid encoding');
}

function wrongOption(name, value) {
  return hasCommonCodes
    ? new codes.ERR_INVALID_ARG_VALUE(name, value)
    : codedError(TypeError, 'ERR_INVALID_OPT_VALUE',
      `The value "${value}" is invalid for option "${name}"`);
}

module.exports = { wrongCallback, wrongEncoding, wrongOption };
