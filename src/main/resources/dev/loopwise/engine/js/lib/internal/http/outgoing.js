'use strict';

// A message that goes out: a request of the client or a response of the server.
const P = require('internal/primordials');
const { SAYS_DESTROYED } = require('internal/http/traits');
const { Stream } = require('stream');
const { codes } = require('internal/errors');
const { validateHeaderName, validateHeaderValue } = require('internal/http/names');
const { addTo, waitingBytes } = require('internal/http/writing');
const { storeHead } = require('internal/http/head');

const KNOWS_ITS_FINISH = host.release >= 24;
const UNCORKS_AT_ONCE = host.release < 14;
const HIGH_WATER_MARK = host.release >= 22 ? 65_536 : 16_384;

function OutgoingMessage() {
  if (!(this instanceof OutgoingMessage)) return new OutgoingMessage();
  Stream.call(this);
  P.Object.assign(this, {
    outputData: [],
    outputSize: 0,
    writable: true,
    _last: false,
    chunkedEncoding: false,
    shouldKeepAlive: true,
    _defaultKeepAlive: true,
    useChunkedEncodingByDefault: true,
    sendDate: false,
    _removedConnection: false,
    _removedLength: false,
    _removedCoding: false,
    _contentLength: null,
    _hasBody: true,
    _trailer: '',
    finished: false,
    _headerSent: false,
    _closed: false,
    socket: null,
    _header: null,
    _headers: { __proto__: null },
    _keepAliveTimeout: 0,
    _needsDrain: false,
    _isFinished: false,
    _endCallbacks: [],
  });
  if (SAYS_DESTROYED) this.destroyed = false;
}
P.Object.setPrototypeOf(OutgoingMessage.prototype, Stream.prototype);
P.Object.setPrototypeOf(OutgoingMessage, Stream);

const proto = OutgoingMessage.prototype;

// Headers --------------------------------------------------------------------------------------

function checkNotSent(message, what) {
  if (message._header) throw new codes.ERR_HTTP_HEADERS_SENT(what);
}

const checkName = (name) => {
  if (typeof name !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('name', 'string', name);
};

proto.setHeader = function (name, value) {
  checkNotSent(this, 'set');
  validateHeaderName(name);
  validateHeaderValue(name, value);
  this._headers[P.stringToLowerCase(name)] = [name, value];
  return this;
};

proto.getHeader = function (name) {
  checkName(name);
  return this._headers[P.stringToLowerCase(name)]?.[1];
};

proto.hasHeader = function (name) {
  checkName(name);
  return this._headers[P.stringToLowerCase(name)] !== undefined;
};

proto.removeHeader = function (name) {
  checkName(name);
  checkNotSent(this, 'remove');
  const lower = P.stringToLowerCase(name);
  if (lower === 'connection') this._removedConnection = true;
  if (lower === 'content-length') this._removedLength = true;
  if (lower === 'transfer-encoding') this._removedCoding = true;
  if (lower === 'date') this.sendDate = false;
  delete this._headers[lower];
};

proto.getHeaderNames = function () { return P.Object.keys(this._headers); };

proto.getHeaders = function () {
  const headers = { __proto__: null };
  for (const name of P.Object.keys(this._headers)) headers[name] = this._headers[name][1];
  return headers;
};

if (host.release >= 15) {
  proto.getRawHeaderNames = function () {
    const names = P.Object.keys(this._headers);
    for (let i = 0; i < names.length; i++) names[i] = this._headers[names[i]][0];
    return names;
  };
}

if (host.release >= 18) {
  proto.appendHeader = function (name, value) {
    const before = this.getHeader(name);
    if (before === undefined) return this.setHeader(name, value);
    return this.setHeader(name, P.arrayConcat(P.isArray(before) ? before : [before], value));
  };
  proto.setHeaders = function (headers) {
    for (const [name, value] of headers) this.setHeader(name, value);
    return this;
  };
}

proto.addTrailers = function (headers) {
  this._trailer = '';
  for (const [name, value] of require('internal/http/head').entriesOf(headers)) {
    this._trailer += `${name}: ${value}\r\n`;
  }
};

proto._storeHeader = function (firstLine, headers) { storeHead(this, firstLine, headers); };

proto.flushHeaders = function () {
  if (!this._header) this._implicitHeader();
  this._send('');
};

/** The headers that were set, as a list of pairs. */
proto._headerList = function () {
  const list = [];
  for (const name of P.Object.keys(this._headers)) P.arrayPush(list, this._headers[name]);
  return list;
};

// Sending --------------------------------------------------------------------------------------

/** The head goes out together with the first bytes of the body. */
proto._send = function (bytes, encoding, callback) {
  let data = bytes;
  if (!this._headerSent && this._header) {
    if (typeof data === 'string' && (encoding === 'utf8' || encoding === 'latin1' || !encoding)) {
      data = this._header + data;
    } else {
      P.arrayUnshift(this.outputData, { data: this._header, encoding: 'latin1', callback: undefined });
      this.outputSize += this._header.length;
    }
    this._headerSent = true;
  }
  return this._writeRaw(data, encoding, callback);
};

proto._writeRaw = function (data, encoding, callback) {
  const { socket } = this;
  if (socket?.destroyed) return false;
  const done = typeof encoding === 'function' ? encoding : callback;
  const coding = typeof encoding === 'function' ? undefined : encoding;
  if (socket && socket._httpMessage === this && socket.writable) {
    if (this.outputData.length > 0) this._flushOutput(socket);
    return socket.write(data, coding, done);
  }
  P.arrayPush(this.outputData, { data, encoding: coding, callback: done });
  this.outputSize += data.length;
  return this.outputSize < HIGH_WATER_MARK;
};

proto._flushOutput = function (socket) {
  const list = this.outputData;
  if (list.length === 0) return undefined;
  let result;
  this.outputData = [];
  this.outputSize = 0;
  socket.cork();
  for (let i = 0; i < list.length; i++) {
    result = socket.write(list[i].data, list[i].encoding, list[i].callback);
  }
  if (UNCORKS_AT_ONCE) socket.uncork();
  else process.nextTick(() => socket.uncork());
  return result;
};

proto._flush = function () {
  const { socket } = this;
  if (!socket || !socket.writable) return;
  const result = this._flushOutput(socket);
  if (this.finished) {
    this._finish();
  } else if (result && this._needsDrain) {
    this._needsDrain = false;
    this.emit('drain');
  }
};

proto._finish = function () { this.emit('prefinish'); };

proto._implicitHeader = function () {
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_implicitHeader()');
};

addTo(OutgoingMessage);

// What can be asked ----------------------------------------------------------------------------

function isFinished(message) {
  if (KNOWS_ITS_FINISH) return message._isFinished;
  return message.finished && message.outputSize === 0 &&
    (!message.socket || message.socket.writableLength === 0);
}

function define(name, get) {
  P.Object.defineProperty(proto, name, {
    configurable: true,
    get() { return get(this); },
    set() {},
  });
}
define('headersSent', (message) => !!message._header);
if (host.release >= 12) {
  define('writableEnded', (message) => message.finished);
  define('writableFinished', isFinished);
  define('writableLength', waitingBytes);
  define('writableHighWaterMark', (message) =>
    (message.socket ? message.socket.writableHighWaterMark : HIGH_WATER_MARK));
  define('writableObjectMode', () => false);
  define('writableCorked', (message) => message.socket?.writableCorked ?? 0);
}
define('connection', (message) => message.socket);
if (host.release >= 18) {
  define('closed', (message) => message._closed);
  define('errored', (message) => message._error ?? null);
  define('writableNeedDrain', (message) => !message.destroyed && !message.finished && message._needsDrain);
}

module.exports = { OutgoingMessage, isFinished };
