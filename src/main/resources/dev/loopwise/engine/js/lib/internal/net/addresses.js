'use strict';

// IP addresses as text, and ports.
const { isIP } = require('internal/dns');
const { codes } = require('internal/errors');

const NAMES_PORT_ARGUMENT_SINCE = 12;
const familyOf = (address) => `IPv${isIP(address)}`;

const isPort = (port) =>
  (typeof port === 'number' || typeof port === 'string') &&
  !(typeof port === 'string' && port.trim().length === 0) &&
  +port === +port >>> 0 && port <= 0xffff;

/** A port as a number, or the error that names the option. */
function portOf(port, name = 'Port') {
  if (!isPort(port)) throw new codes.ERR_SOCKET_BAD_PORT(name, port);
  return port | 0;
}

module.exports = {
  NAMES_PORT_ARGUMENT_SINCE,
  familyOf,
  isPort,
  portOf,
  isIP,
  isIPv4: (text) => isIP(text) === 4,
  isIPv6: (text) => isIP(text) === 6,
};
