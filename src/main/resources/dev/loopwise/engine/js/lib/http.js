'use strict';

// HTTP/1.1 over the sockets of `net`.
const { METHODS, STATUS_CODES, validateHeaderName, validateHeaderValue } =
  require('internal/http/names');
const agents = require('internal/http/agent');
const { ClientRequest } = require('internal/http/client');
const { IncomingMessage } = require('internal/http/incoming');
const { OutgoingMessage } = require('internal/http/outgoing');
const { ServerResponse } = require('internal/http/response');
const { Server } = require('internal/http/server');

function request(url, options, callback) {
  return new ClientRequest(url, options, callback);
}

function get(url, options, callback) {
  const sent = request(url, options, callback);
  sent.end();
  return sent;
}

module.exports = {
  METHODS,
  STATUS_CODES,
  Agent: agents.Agent,
  ClientRequest,
  IncomingMessage,
  OutgoingMessage,
  Server,
  ServerResponse,
  createServer: (options, listener) => new Server(options, listener),
  get,
  request,
  maxHeaderSize: host.release >= 14 ? 16_384 : 8_192,
  get globalAgent() { return agents.globalAgent; },
  set globalAgent(agent) { agents.globalAgent = agent; },
};

if (host.release >= 14) {
  module.exports.validateHeaderName = validateHeaderName;
  module.exports.validateHeaderValue = validateHeaderValue;
}
if (host.release >= 18) {
  module.exports.setMaxIdleHTTPParsers = (max) =>
    require('internal/validators').validateInteger(max, 'max', 1);
}
