'use strict';

// http.ClientRequest
const P = require('internal/primordials');
const net = require('net');
const { codes } = require('internal/errors');
const { OutgoingMessage } = require('internal/http/outgoing');
const { isToken } = require('internal/http/names');
const agents = require('internal/http/agent');
const { optionsOf } = require('internal/http/options');
const { entriesOf } = require('internal/http/head');

const BODYLESS = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];
const DESTROYS_AS_A_STREAM = host.release >= 14;
const { now } = Date;
const SAYS_ABORTED_SINCE = 11;
const BAD_PATH = /[^\x21-\xff]/;

function ClientRequest(input, given, listener) {
  OutgoingMessage.call(this);
  const { options, callback } = optionsOf(input, given, listener);
  this.agent = agentOf(options);
  if (options.path && P.regExpExec(BAD_PATH, `${options.path}`) !== null) {
    throw new codes.ERR_UNESCAPED_CHARACTERS('Request path');
  }
  const protocol = options.protocol || 'http:';
  if (protocol !== 'http:') throw new codes.ERR_INVALID_PROTOCOL(protocol, 'http:');
  options.port ||= options.defaultPort || 80;
  options.host = options.hostname || options.host || 'localhost';
  this.socketPath = options.socketPath;
  if (options.timeout !== undefined) this.timeout = options.timeout;
  this.method = methodOf(options.method);
  this.path = options.path || '/';
  this.host = options.host;
  this.protocol = protocol;
  this.aborted = host.release >= SAYS_ABORTED_SINCE ? false : undefined;
  this.res = null;
  this.timeoutCb = null;
  if (host.release >= 12) this.reusedSocket = false;
  this.maxHeadersCount = null;
  this.parser = null;
  this._ended = false;
  if (callback) this.once('response', callback);
  if (P.arrayIncludes(BODYLESS, this.method)) this.useChunkedEncodingByDefault = false;
  this._keepsAlive = P.Boolean(this.agent);
  addHeaders(this, options);
  followSignal(this, options.signal);
  delete options.signal;
  findSocket(this, options);
}
P.Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
P.Object.setPrototypeOf(ClientRequest, OutgoingMessage);

const proto = ClientRequest.prototype;

function agentOf({ agent, createConnection }) {
  if (agent === false) return new agents.Agent();
  if (agent === null || agent === undefined) {
    return typeof createConnection === 'function' ? undefined : agents.globalAgent;
  }
  if (typeof agent.addRequest === 'function') return agent;
  throw new codes.ERR_INVALID_ARG_TYPE('options.agent',
    ['Agent-like Object', 'undefined', 'false'], agent);
}

function methodOf(method) {
  if (method === undefined || method === null) return 'GET';
  if (typeof method !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.method', 'string', method);
  }
  if (method !== '' && !isToken(method)) throw new codes.ERR_INVALID_HTTP_TOKEN('Method', method);
  return method.toUpperCase() || 'GET';
}

function addHeaders(request, options) {
  const isList = P.isArray(options.headers);
  if (!isList) {
    for (const [name, value] of entriesOf(options.headers)) request.setHeader(name, value);
    const { host: name, port } = options;
    if (name && !request.getHeader('host') && options.setHost !== false) {
      const text = net.isIPv6(name) && name[0] !== '[' ? `[${name}]` : name;
      request.setHeader('Host', +port === (options.defaultPort || 80) ? text : `${text}:${port}`);
    }
    if (options.auth && !request.getHeader('Authorization')) {
      const coded = require('buffer').Buffer.from(options.auth).toString('base64');
      request.setHeader('Authorization', `Basic ${coded}`);
    }
  }
  decideKeepAlive(request);
  if (isList || request.getHeader('expect')) {
    request._storeHeader(request._firstLine(), isList ? options.headers : request._headerList());
  }
}

/** A connection that no agent keeps is the last one that a request uses. */
function decideKeepAlive(request) {
  const { agent } = request;
  const isKept = agent && (agent.keepAlive || P.Number.isFinite(agent.maxSockets));
  request._last = !isKept;
  request.shouldKeepAlive = P.Boolean(isKept);
}

function followSignal(request, signal) {
  if (!signal) return;
  require('internal/validators').validateAbortSignal(signal, 'options.signal');
  const abort = () => {
    const { AbortError } = require('internal/errors');
    request.destroy(new AbortError(undefined, { cause: signal.reason }));
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
}

function findSocket(request, options) {
  if (request.agent) {
    request.agent.addRequest(request, options);
    return;
  }
  const connect = options.createConnection ?? net.createConnection;
  const target = options.socketPath ? { ...options, path: options.socketPath } : options;
  let isGiven = false;
  const give = (error, socket) => {
    if (isGiven) return;
    isGiven = true;
    request.onSocket(socket, error);
  };
  const socket = connect(target, give);
  if (socket) give(null, socket);
}

proto._firstLine = function () { return `${this.method} ${this.path} HTTP/1.1\r\n`; };

proto._implicitHeader = function () {
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('render');
  this._storeHeader(this._firstLine(), this._headerList());
};

proto._finish = function () { OutgoingMessage.prototype._finish.call(this); };

proto.onSocket = function (socket, error) {
  process.nextTick(() => require('internal/http/exchange').begin(this, socket, error));
};

proto.abort = function () {
  if (this.aborted) return;
  this.aborted = host.release >= SAYS_ABORTED_SINCE ? true : now();
  process.nextTick(() => this.emit('abort'));
  if (DESTROYS_AS_A_STREAM) {
    this.destroy();
  } else {
    if (this.res) this.res._dump();
    this.socket?.destroy();
  }
};

if (DESTROYS_AS_A_STREAM) {
  proto.destroy = function (error) {
    if (this.destroyed) return this;
    this.destroyed = true;
    if (this.res) this.res._dump();
    this._error = error;
    this.socket?.destroy(error);
    return this;
  };
}

proto.setTimeout = function (millis, callback) {
  if (this._ended) return this;
  this.timeout = millis;
  if (callback) this.once('timeout', callback);
  const start = (socket) => {
    if (socket.connecting) socket.once('connect', () => socket.setTimeout(millis));
    else socket.setTimeout(millis);
  };
  if (this.socket) start(this.socket);
  else this.once('socket', start);
  return this;
};

proto.setNoDelay = function () {};
proto.setSocketKeepAlive = function () {};
proto.clearTimeout = function (callback) { this.setTimeout(0, callback); };

module.exports = { ClientRequest };
