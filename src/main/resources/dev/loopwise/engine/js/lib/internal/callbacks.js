'use strict';

// The check of a callback argument, worded as each release words it.
const HAS_OWN_CODE_UNTIL = 16;
const TELLS_VALUE_SINCE = 12;

exports.checkCallback = (callback, name = 'callback') => {
  if (typeof callback === 'function') return;
  const { codedError, codes } = require('internal/errors');
  if (host.release > HAS_OWN_CODE_UNTIL) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'function', callback);
  }
  const received = host.release < TELLS_VALUE_SINCE
    ? ''
    : `. Received ${require('internal/inspect').inspect(callback)}`;
  throw codedError(TypeError, 'ERR_INVALID_CALLBACK', `Callback must be a function${received}`);
};
