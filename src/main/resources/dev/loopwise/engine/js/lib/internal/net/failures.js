'use strict';

// The errors of system calls on sockets, with their address and port.
const P = require('internal/primordials');
const { errnoOf, messageOf } = require('internal/system-errors');

const NAMES_ITS_FILES_SINCE = 16;
const HAS_NUMERIC_ERRNO_SINCE = 14;
const errnoIn = (code) => (host.release >= HAS_NUMERIC_ERRNO_SINCE ? errnoOf(code) : code);

/** These errors are made by Node's own JavaScript, so that they have a stack, though not ours. */
function framed(error) {
  const { stack } = error;
  if (P.stringIncludes(stack, '\n    at ')) return error;
  const file = host.release >= NAMES_ITS_FILES_SINCE ? 'node:net' : 'net.js';
  P.Object.defineProperty(error, 'stack', {
    value: `${stack}\n    at afterConnect (${file}:1107:14)`,
    writable: true,
    configurable: true,
  });
  return error;
}

function place(address, port) {
  if (port && port > 0) return ` ${address}:${port}`;
  return address ? ` ${address}` : '';
}

/** `write EPIPE` */
function callFailure(code, syscall) {
  const error = framed(new Error(`${syscall} ${code}`));
  error.errno = errnoIn(code);
  error.code = code;
  error.syscall = syscall;
  return error;
}

/** `connect ECONNREFUSED 127.0.0.1:80` */
function hostFailure(code, syscall, address, port) {
  const error = framed(new Error(`${syscall} ${code}${place(address, port)}`));
  error.errno = errnoIn(code);
  error.code = code;
  error.syscall = syscall;
  error.address = address;
  if (port) error.port = port;
  return error;
}

/** `listen EADDRINUSE: address already in use :::80` */
function wordedHostFailure(code, syscall, address, port) {
  const words = messageOf(errnoOf(code));
  const error = framed(new Error(`${syscall} ${code}: ${words}${place(address, port)}`));
  error.code = code;
  error.errno = errnoIn(code);
  error.syscall = syscall;
  error.address = address;
  if (port) error.port = port;
  return error;
}

/** The other side went away: `socket hang up` */
function resetFailure(message) {
  const error = framed(new Error(message));
  error.code = 'ECONNRESET';
  return error;
}

module.exports = { framed, resetFailure, callFailure, hostFailure, wordedHostFailure };
