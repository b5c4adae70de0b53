'use strict';

// net.Server: listens, and emits a socket for each connection.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { codes } = require('internal/errors');
const { StreamHandle } = require('internal/net/handle');
const { Socket } = require('internal/net/socket');
const { normalize } = require('internal/net/connect');
const { inContext } = require('internal/net/poll');
const { wordedHostFailure } = require('internal/net/failures');
const { familyOf, isIP, portOf } = require('internal/net/addresses');

const TELLS_OF_DROPS_SINCE = 18;

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  EventEmitter.call(this);
  const given = typeof options === 'function' || !options ? {} : { ...options };
  if (options !== null && options !== undefined &&
      typeof options !== 'function' && typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  const onConnection = typeof options === 'function' ? options : listener;
  if (typeof onConnection === 'function') this.on('connection', onConnection);
  this._connections = 0;
  this._handle = null;
  this._usingWorkers = false;
  this._workers = [];
  this._unref = false;
  this.allowHalfOpen = given.allowHalfOpen || false;
  this.pauseOnConnect = P.Boolean(given.pauseOnConnect);
  this._signal = given.signal;
}
P.Object.setPrototypeOf(Server.prototype, EventEmitter.prototype);
P.Object.setPrototypeOf(Server, EventEmitter);

const proto = Server.prototype;

proto.listen = function listen(...args) {
  const [options, callback] = normalize(args);
  if (this._handle) throw new codes.ERR_SERVER_ALREADY_LISTEN();
  if (callback !== null) this.once('listening', callback);
  closeBySignal(this, options.signal);
  if (isPlainPort(args, options)) {
    listenOnPort(this, options);
  } else if (options.path) {
    bind(this, { path: options.path });
  } else {
    throw wrongListenOptions(options);
  }
  return this;
};

/** No arguments at all, or a callback alone, mean any port. */
function isPlainPort(args, options) {
  if (args.length === 0 || typeof args[0] === 'function') options.port = 0;
  if ('port' in options && (options.port === undefined || options.port === null)) options.port = 0;
  return typeof options.port === 'number' || typeof options.port === 'string';
}

function wrongListenOptions(options) {
  if (!('port' in options) && !('path' in options)) {
    return new codes.ERR_INVALID_ARG_VALUE('options', options,
      'must have the property "port" or "path"');
  }
  return new codes.ERR_INVALID_ARG_VALUE('options', options);
}

function closeBySignal(server, signal) {
  if (signal === undefined) return;
  require('internal/validators').validateAbortSignal(signal, 'options.signal');
  const close = () => server.close();
  if (signal.aborted) process.nextTick(close);
  else signal.addEventListener('abort', close, { once: true });
}

function listenOnPort(server, options) {
  const port = portOf(options.port, 'options.port');
  if (!options.host) {
    bind(server, { address: '::', port, family: 'IPv6' });
    return;
  }
  require('dns').lookup(options.host, (error, address) => {
    if (error) server.emit('error', error);
    else bind(server, { address, port, family: familyOf(address) });
  });
}

function bind(server, name) {
  const handle = new StreamHandle(name.path !== undefined);
  const { port } = name;
  const error = handle.listen(name);
  if (error !== null) {
    const failure = wordedHostFailure(error, 'listen', name.path ?? name.address, port);
    handle.close();
    process.nextTick(() => server.emit('error', failure));
    return;
  }
  handle.onconnection = inContext('TCPSERVERWRAP', (client) => connected(server, client));
  server._handle = handle;
  if (server._unref) handle.unref();
  process.nextTick(() => {
    if (server._handle) server.emit('listening');
  });
}

function connected(server, handle) {
  if (server.maxConnections !== undefined && server.maxConnections !== null &&
      server._connections >= server.maxConnections) {
    if (host.release >= TELLS_OF_DROPS_SINCE) server.emit('drop', dropFacts(handle));
    handle.close();
    return;
  }
  const socket = new Socket({
    handle,
    allowHalfOpen: server.allowHalfOpen,
    pauseOnCreate: server.pauseOnConnect,
    readable: true,
    writable: true,
  });
  server._connections++;
  socket.server = server;
  socket._server = server;
  server.emit('connection', socket);
}

function dropFacts({ end: { name, peerName } }) {
  return {
    localAddress: name.address, localPort: name.port, localFamily: name.family,
    remoteAddress: peerName.address, remotePort: peerName.port, remoteFamily: peerName.family,
  };
}

proto.address = function address() {
  if (!this._handle) return null;
  const { name } = this._handle.end;
  if (name.path !== undefined) return name.path;
  return { address: name.address, family: name.family, port: name.port };
};

proto.getConnections = function getConnections(callback) {
  process.nextTick(callback, null, this._connections);
  return this;
};

proto.close = function close(callback) {
  if (typeof callback === 'function') {
    if (this._handle) this.once('close', callback);
    else this.once('close', () => callback(new codes.ERR_SERVER_NOT_RUNNING()));
  }
  if (this._handle) {
    this._handle.close();
    this._handle = null;
  }
  this._emitCloseIfDrained();
  return this;
};

proto._emitCloseIfDrained = function () {
  if (this._handle || this._connections > 0) return;
  process.nextTick(() => this.emit('close'));
};

if (host.release >= 20 && Symbol.asyncDispose !== undefined) {
  proto[Symbol.asyncDispose] = async function () {
    if (!this._handle) return undefined;
    return new P.Promise((resolve, reject) => {
      this.close((error) => (error ? reject(error) : resolve()));
    });
  };
}

proto.ref = function ref() {
  this._unref = false;
  this._handle?.ref();
  return this;
};

proto.unref = function unref() {
  this._unref = true;
  this._handle?.unref();
  return this;
};

P.Object.defineProperty(proto, 'listening', {
  configurable: true,
  enumerable: true,
  get() { return this._handle !== null; },
});

module.exports = { Server, isIP };
