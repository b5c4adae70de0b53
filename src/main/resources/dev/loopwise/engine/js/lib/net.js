'use strict';

// TCP and local sockets over a network that is only inside this machine.
const { isIP, isIPv4, isIPv6 } = require('internal/net/addresses');
const { normalize } = require('internal/net/connect');
const { Socket } = require('internal/net/socket');
const { Server } = require('internal/net/server');

function connect(...args) {
  const [options, callback] = normalize(args);
  const socket = new Socket(options);
  if (options.timeout) socket.setTimeout(options.timeout);
  return socket.connect(options, ...(callback === null ? [] : [callback]));
}

module.exports = {
  isIP,
  isIPv4,
  isIPv6,
  connect,
  createConnection: connect,
  createServer: (options, listener) => new Server(options, listener),
  Server,
  Socket,
  Stream: Socket,
};

// Whether to try several addresses of a host.
if (host.release >= 18) {
  let selects = host.release >= 20;
  let timeout = 250;
  module.exports.getDefaultAutoSelectFamily = () => selects;
  module.exports.setDefaultAutoSelectFamily = (value) => {
    require('internal/validators').validateBoolean(value, 'value');
    selects = value;
  };
  module.exports.getDefaultAutoSelectFamilyAttemptTimeout = () => timeout;
  module.exports.setDefaultAutoSelectFamilyAttemptTimeout = (value) => {
    require('internal/validators').validateInteger(value, 'value', 1);
    timeout = value < 10 ? 10 : value;
  };
}

/** Names what is not simulated, when it is used. */
function refuse(name, since) {
  if (host.release < since) return;
  module.exports[name] = function Refused() {
    throw new Error(`net.${name} is not simulated here.`);
  };
}
refuse('BlockList', 15);
refuse('SocketAddress', 15);
refuse('BoundSocket', 24);
