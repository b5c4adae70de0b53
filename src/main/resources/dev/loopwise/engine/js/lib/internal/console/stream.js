'use strict';

const { codes } = require('internal/errors');

/** A function that writes to a stream a snippet gave to `new Console`. */
exports.consoleStream = function consoleStream(stream, name) {
  if (!stream || typeof stream.write !== 'function') throw new codes.ERR_CONSOLE_WRITABLE_STREAM(name);
  return (text) => { stream.write(text); };
};
