'use strict';

// http.Server: reads requests from the connections of a net.Server and gives each a response.
const P = require('internal/primordials');
const net = require('net');
const { resetFailure } = require('internal/net/failures');
const { callBack } = require('internal/net/poll');
const { Parser } = require('internal/http/parser');
const { IncomingMessage, messageOf, feeder } = require('internal/http/incoming');
const { ServerResponse, tellClosed } = require('internal/http/response');

const CLOSES_IDLE_SINCE = 19;
const NEEDS_HOST_SINCE = 20;
const TELLS_ABORT_BY_ERROR_SINCE = 16;
const CLOSES_REQUEST_AT_ITS_END = host.release >= 12 && host.release < TELLS_ABORT_BY_ERROR_SINCE;
const KEEP_ALIVE_MILLIS = 5_000;

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  const given = typeof options === 'function' || !options ? {} : { ...options };
  const onRequest = typeof options === 'function' ? options : listener;
  net.Server.call(this, { allowHalfOpen: true });
  this._Incoming = given.IncomingMessage || IncomingMessage;
  this._Response = given.ServerResponse || ServerResponse;
  if (onRequest) this.on('request', onRequest);
  this.httpAllowHalfOpen = false;
  this.timeout = host.release < 13 ? 120_000 : 0;
  this.keepAliveTimeout = given.keepAliveTimeout ?? KEEP_ALIVE_MILLIS;
  this.maxHeadersCount = null;
  this.maxRequestsPerSocket = 0;
  this.headersTimeout = given.headersTimeout ?? 60_000;
  this.requestTimeout = given.requestTimeout ?? (host.release >= 18 ? 300_000 : 0);
  this.requireHostHeader = given.requireHostHeader ?? host.release >= NEEDS_HOST_SINCE;
  this._open = new P.Set();
  this.on('connection', connected);
}
P.Object.setPrototypeOf(Server.prototype, net.Server.prototype);
P.Object.setPrototypeOf(Server, net.Server);

const proto = Server.prototype;

proto.setTimeout = function (millis, callback) {
  this.timeout = millis;
  if (callback) this.on('timeout', callback);
  return this;
};

if (host.release >= CLOSES_IDLE_SINCE) {
  proto.close = function (callback) {
    this.closeIdleConnections();
    return net.Server.prototype.close.call(this, callback);
  };
}

if (host.release >= 18) {
  proto.closeIdleConnections = function () {
    for (const socket of [...this._open]) {
      const { _httpMessage: response } = socket;
      if (socket._isIdle && (!response || response.finished)) socket.destroy();
    }
  };
  proto.closeAllConnections = function () {
    for (const socket of [...this._open]) socket.destroy();
  };
}

function connected(socket) {
  const server = this;
  const state = { server, socket, incoming: [], outgoing: [] };
  const feed = feeder(socket, () => parser, (facts) => requested(state, facts));
  const parser = new Parser(true, { ...feed, body: (bytes) => bodyArrived(state, feed, bytes) });
  server._open.add(socket);
  socket._isIdle = false;
  if (server.timeout) socket.setTimeout(server.timeout);
  socket.on('timeout', () => timedOut(state));
  state.parser = parser;
  socket.parser = parser;
  socket.on('data', (bytes) => received(state, bytes));
  socket.on('error', (error) => failed(state, error));
  socket.on('end', () => ended(state));
  socket.on('close', () => {
    server._open.delete(socket);
    socket.parser = null;
    abortIncoming(state.incoming);
  });
  socket.on('drain', () => drained(socket));
}

/** Each piece of a body is a call of its own into the program, unless it reads the socket itself. */
function bodyArrived({ socket }, feed, bytes) {
  if (socket._handle && socket.listenerCount('data') === 1) callBack(feed.body, feed, [bytes]);
  else feed.body(bytes);
}

function drained(socket) {
  const message = socket._httpMessage;
  if (message && !message.finished && message._needsDrain) {
    message._needsDrain = false;
    message.emit('drain');
  }
}

function timedOut({ server, socket, parser }) {
  const request = parser.incoming;
  const isRequestTold = request && !request.complete && request.emit('timeout', socket);
  const isResponseTold = socket._httpMessage && socket._httpMessage.emit('timeout', socket);
  const isServerTold = server.emit('timeout', socket);
  if (!isRequestTold && !isResponseTold && !isServerTold) socket.destroy();
}

function received(state, bytes) {
  state.socket._isIdle = false;
  const outcome = state.parser.execute(bytes);
  if (outcome instanceof Error) failed(state, outcome);
  else if (state.parser.incoming?.upgrade && state.upgraded) state.upgraded(state.parser.rest);
}

const REPLIES = {
  __proto__: null,
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function failed({ server, socket }, error) {
  if (server.emit('clientError', error, socket)) return;
  const isUnanswered = !socket._httpMessage || !socket._httpMessage._headerSent;
  if (socket.writable && isUnanswered && error.code !== 'ECONNRESET') {
    const status = REPLIES[error.code] ?? '400 Bad Request';
    socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, 'latin1');
  }
  if (host.release >= 12) socket.destroy(host.release >= 20 ? error : undefined);
  else socket.destroy(error);
}

function ended(state) {
  const { parser, socket, server } = state;
  const error = parser.finish();
  if (error !== undefined) {
    failed(state, error);
  } else if (!server.httpAllowHalfOpen) {
    if (host.release < TELLS_ABORT_BY_ERROR_SINCE) abortIncoming(state.incoming);
    socket.end();
  } else if (state.outgoing.length > 0) {
    state.outgoing[state.outgoing.length - 1]._last = true;
  } else if (socket._httpMessage) {
    socket._httpMessage._last = true;
  } else {
    socket.end();
  }
}

function abortIncoming(list) {
  while (list.length > 0) {
    const request = P.arrayShift(list);
    if (host.release >= TELLS_ABORT_BY_ERROR_SINCE) {
      request.destroy(resetFailure('aborted'));
    } else {
      request.aborted = true;
      request.emit('aborted');
      request.emit('close');
    }
  }
}

/** The head of a request is there. */
function requested(state, facts) {
  const { server, socket, parser } = state;
  const request = messageOf(server._Incoming, socket, facts);
  parser.incoming = request;
  if (facts.isUpgrade && server.listenerCount(facts.method === 'CONNECT' ? 'connect' : 'upgrade') > 0) {
    return upgrade(state, request, facts.method === 'CONNECT' ? 'connect' : 'upgrade');
  }
  request.upgrade = false;
  P.arrayPush(state.incoming, request);
  const response = new server._Response(request);
  response._keepAliveTimeout = server.keepAliveTimeout;
  response.shouldKeepAlive = facts.shouldKeepAlive && response.shouldKeepAlive;
  if (socket._httpMessage) P.arrayPush(state.outgoing, response);
  else response.assignSocket(socket);
  response.on('finish', () => finished(state, request, response));
  tell(server, request, response);
  return false;
}

function upgrade(state, request, event) {
  const { server, socket } = state;
  state.parser.isOpen = false;
  state.upgraded = (rest) => {
    state.upgraded = undefined;
    socket.removeAllListeners('data');
    socket.removeAllListeners('end');
    socket.removeAllListeners('error');
    server.emit(event, request, socket, rest);
  };
  return true;
}

function tell(server, request, response) {
  const isOldest = request.httpVersionMajor === 1 && request.httpVersionMinor === 1;
  if (isOldest && server.requireHostHeader && request.headers.host === undefined) {
    response.writeHead(400, ['Connection', 'close']);
    response.end();
    return;
  }
  const { expect } = request.headers;
  if (!isOldest || expect === undefined) {
    server.emit('request', request, response);
  } else if (P.stringToLowerCase(expect) === '100-continue') {
    response._expect_continue = true;
    if (server.listenerCount('checkContinue') > 0) {
      server.emit('checkContinue', request, response);
    } else {
      response.writeContinue();
      server.emit('request', request, response);
    }
  } else if (!server.emit('checkExpectation', request, response)) {
    response.writeHead(417);
    response.end();
  }
}

/** A response is sent: the connection ends, waits, or goes on with the next response. */
function finished(state, request, response) {
  const { socket, server, incoming, outgoing } = state;
  P.arrayShift(incoming);
  if (!request._consumed) request._dump();
  response.detachSocket(socket);
  if (CLOSES_REQUEST_AT_ITS_END) closeAtEnd(request);
  if (host.release >= 12) process.nextTick(tellClosed, response);
  if (response._last) {
    socket.destroySoon();
  } else if (outgoing.length === 0) {
    if (server.keepAliveTimeout) socket.setTimeout(server.keepAliveTimeout + graceMillis());
  } else {
    P.arrayShift(outgoing).assignSocket(socket);
  }
}

function closeAtEnd(request) {
  if (request._readableState.endEmitted) request.emit('close');
  else request.on('end', () => request.emit('close'));
}

const graceMillis = () => (host.release >= 24 ? 1_000 : 0);

module.exports = { Server };
