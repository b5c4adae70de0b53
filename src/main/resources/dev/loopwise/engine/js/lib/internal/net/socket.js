'use strict';

// net.Socket: one end of a connection as a Duplex stream.
const P = require('internal/primordials');
const { Duplex } = require('stream');
const { Buffer } = require('buffer');
const timers = require('timers');
const { codes } = require('internal/errors');
const { validateFunction, validateNumber } = require('internal/validators');
const { StreamHandle } = require('internal/net/handle');
const { inContext } = require('internal/net/poll');
const { callFailure, framed } = require('internal/net/failures');
const { familyOf } = require('internal/net/addresses');

const kTimeout = host.symbol('timeout');
const kRead = host.symbol('bytesRead');
const kWritten = host.symbol('bytesWritten');
const MAX_TIMEOUT = 2 ** 31 - 1;

// The stream itself ends the writing side when the other side has ended, and destroys when both are.
const STREAM_ENDS_ITSELF = host.release >= 14;
const DESTROYS_AT_END = host.release < 12;

function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  const given = typeof options === 'number' ? { fd: options } : { ...options };
  if (given.fd !== undefined) {
    throw new Error('A socket over a file descriptor is not simulated here.');
  }
  const { handle = null } = given;
  delete given.handle;
  Duplex.call(this, {
    ...given,
    allowHalfOpen: P.Boolean(given.allowHalfOpen),
    emitClose: false,
    autoDestroy: true,
    decodeStrings: false,
  });
  this.connecting = false;
  this._hadError = false;
  this._parent = null;
  this._host = null;
  this._handle = handle;
  this._server = null;
  this[kTimeout] = null;
  this.server = null;
  this.on('end', ended);
  if (handle !== null) {
    attach(this);
    if (given.readable !== false && !given.pauseOnCreate) this.read(0);
    if (given.pauseOnCreate) this.pause();
  }
}
P.Object.setPrototypeOf(Socket.prototype, Duplex.prototype);
P.Object.setPrototypeOf(Socket, Duplex);

/** Gives the handle's bytes to the stream. */
function attach(socket) {
  const handle = socket._handle;
  handle.onread = inContext('TCPWRAP', (error, bytes) => arrived(socket, handle, error, bytes));
}

function arrived(socket, handle, error, bytes) {
  if (socket._handle !== handle) return;
  socket._unrefTimer();
  if (error !== null) {
    socket.destroy(callFailure(error, 'read'));
  } else if (bytes === null) {
    if (socket._readableState.endEmitted) return;
    socket.push(null);
    socket.read(0);
  } else if (!socket.push(Buffer.from(bytes))) {
    handle.readStop();
  }
}

function ended() {
  if (this.allowHalfOpen) return;
  this.write = writeAfterEnd;
  if (!STREAM_ENDS_ITSELF && this.writable) this.end();
  if (DESTROYS_AT_END && this.writableLength === 0) this.destroy();
}

function writeAfterEnd(chunk, encoding, callback = encoding) {
  const error = framed(new Error('This socket has been ended by the other party'));
  error.code = 'EPIPE';
  if (typeof callback === 'function') process.nextTick(callback, error);
  if (STREAM_ENDS_ITSELF) this.destroy(error);
  else this.emit('error', error);
  return false;
}

const proto = Socket.prototype;

proto.connect = function connect(...args) {
  return require('internal/net/connect').connectSocket(this, args);
};

proto._read = function (size) {
  if (this.connecting || !this._handle) {
    this.once('connect', () => this._read(size));
  } else if (!this._handle.reading) {
    this._handle.readStart();
  }
};

proto.read = function (size) { return Duplex.prototype.read.call(this, size); };

function closedBeforeConnection(callback) {
  return () => callback(new codes.ERR_SOCKET_CLOSED_BEFORE_CONNECTION());
}
const TELLS_OF_CLOSE_BEFORE_CONNECT_SINCE = 18;

/** Writes now, or when the socket is connected. */
function writeBuffers(socket, buffers, callback) {
  if (socket.connecting) {
    const tellClosed = closedBeforeConnection(callback);
    socket._pendingBytes = totalOf(buffers);
    socket.once('connect', () => {
      socket.removeListener('close', tellClosed);
      writeBuffers(socket, buffers, callback);
    });
    if (host.release >= TELLS_OF_CLOSE_BEFORE_CONNECT_SINCE) socket.once('close', tellClosed);
    return;
  }
  socket._pendingBytes = 0;
  if (!socket._handle) {
    callback(new codes.ERR_SOCKET_CLOSED());
    return;
  }
  socket._unrefTimer();
  const finished = inContext('WRITEWRAP', (error) => written(socket, error, callback));
  const { isAsync, error } = socket._handle.write(buffers, finished);
  if (error !== null) callback(callFailure(error, 'write'));
  else if (!isAsync) callback();
}

function written(socket, error, callback) {
  if (socket.destroyed) {
    callback(null);
  } else if (error !== null) {
    callback(callFailure(error, 'write'));
  } else {
    socket._unrefTimer();
    callback(null);
  }
}

function totalOf(buffers) {
  let total = 0;
  for (let i = 0; i < buffers.length; i++) total += buffers[i].length;
  return total;
}

const bytesOf = (chunk, encoding) =>
  (typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk));

proto._write = function (chunk, encoding, callback) {
  writeBuffers(this, [bytesOf(chunk, encoding)], callback);
};

proto._writev = function (chunks, callback) {
  const buffers = [];
  for (let i = 0; i < chunks.length; i++) {
    P.arrayPush(buffers, bytesOf(chunks[i].chunk, chunks[i].encoding));
  }
  writeBuffers(this, buffers, callback);
};

proto._final = function (callback) {
  if (this.connecting) {
    this.once('connect', () => this._final(callback));
  } else if (!this._handle) {
    callback();
  } else {
    this._handle.shutdown(inContext('SHUTDOWNWRAP', () => callback()));
  }
};

proto._destroy = function (exception, callback) {
  this.connecting = false;
  timers.clearTimeout(this[kTimeout]);
  const handle = this._handle;
  if (handle) {
    this[kRead] = handle.bytesRead;
    this[kWritten] = handle.bytesWritten;
    handle.close(() => this.emit('close', P.Boolean(exception)), this._resets);
    this._handle = null;
    callback(exception);
  } else {
    callback(exception);
    process.nextTick(() => this.emit('close'));
  }
  if (this._server) {
    const server = this._server;
    server._connections--;
    server._emitCloseIfDrained?.();
  }
};

proto.end = function (...args) {
  Duplex.prototype.end.apply(this, args);
  return this;
};

proto.destroySoon = function () {
  if (this.writable) this.end();
  if (this._writableState.finished) this.destroy();
  else this.once('finish', this.destroy);
};

// Timeouts ------------------------------------------------------------------------------------

proto.setTimeout = function (millis, callback) {
  if (this.destroyed) return this;
  validateNumber(millis, 'msecs', 0);
  if (callback !== undefined) validateFunction(callback, 'callback');
  this.timeout = millis;
  timers.clearTimeout(this[kTimeout]);
  this[kTimeout] = null;
  if (millis === 0) {
    if (callback) this.removeListener('timeout', callback);
  } else {
    this[kTimeout] = timers.setTimeout(() => this._onTimeout(), P.Math.min(millis, MAX_TIMEOUT));
    this[kTimeout].unref();
    if (callback) this.once('timeout', callback);
  }
  return this;
};

proto._onTimeout = function () { this.emit('timeout'); };

proto._unrefTimer = function () {
  for (let socket = this; socket; socket = socket._parent) socket[kTimeout]?.refresh();
};

require('internal/net/socket-facts').addTo(Socket, { kRead, kWritten, familyOf, StreamHandle });

module.exports = { Socket, attach };
