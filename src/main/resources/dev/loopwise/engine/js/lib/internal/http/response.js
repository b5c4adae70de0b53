'use strict';

// http.ServerResponse
const P = require('internal/primordials');
const { SAYS_DESTROYED } = require('internal/http/traits');
const { codes } = require('internal/errors');
const { OutgoingMessage } = require('internal/http/outgoing');
const { STATUS_CODES, hasBadCharacter, validateHeaderName, validateHeaderValue } =
  require('internal/http/names');
const { entriesOf } = require('internal/http/head');

const WRITES_ONE_HEAD_SINCE = 20;

function ServerResponse(request) {
  if (!(this instanceof ServerResponse)) return new ServerResponse(request);
  OutgoingMessage.call(this);
  if (request.method === 'HEAD') this._hasBody = false;
  this.req = request;
  this.sendDate = true;
  this._sent100 = false;
  this.statusCode = 200;
  this.statusMessage = undefined;
  if (request.httpVersionMajor < 1 || request.httpVersionMinor < 1) {
    this.useChunkedEncodingByDefault = false;
    this.shouldKeepAlive = false;
  }
}
P.Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
P.Object.setPrototypeOf(ServerResponse, OutgoingMessage);

const proto = ServerResponse.prototype;

proto.assignSocket = function (socket) {
  if (socket._httpMessage) throw new codes.ERR_HTTP_SOCKET_ASSIGNED();
  socket._httpMessage = this;
  socket.on('close', socketClosed);
  this.socket = socket;
  this.emit('socket', socket);
  this._flush();
};

proto.detachSocket = function (socket) {
  socket.removeListener('close', socketClosed);
  socket._httpMessage = null;
  this.socket = null;
};

function socketClosed() {
  if (this._httpMessage) tellClosed(this._httpMessage);
}

function tellClosed(response) {
  if (response._closed) return;
  if (SAYS_DESTROYED) response.destroyed = true;
  response._closed = true;
  response.emit('close');
}

proto._implicitHeader = function () { this.writeHead(this.statusCode); };

proto.writeContinue = function (callback) {
  this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'latin1', callback);
  this._sent100 = true;
};

proto.writeProcessing = function (callback) {
  this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'latin1', callback);
};

if (host.release >= 18) {
  proto.writeEarlyHints = function (hints, callback) {
    let head = 'HTTP/1.1 103 Early Hints\r\n';
    for (const [name, value] of entriesOf(hints)) {
      const label = P.stringToLowerCase(name) === 'link' ? 'Link' : name;
      head += `${label}: ${P.isArray(value) ? P.arrayJoin(value, ', ') : value}\r\n`;
    }
    this._writeRaw(`${head}\r\n`, 'latin1', callback);
  };
}

proto.writeHead = function (status, reason, headers) {
  if (this._header && host.release >= WRITES_ONE_HEAD_SINCE) {
    throw new codes.ERR_HTTP_HEADERS_SENT('write');
  }
  const given = status;
  const code = status | 0;
  if (code < 100 || code > 999) throw new codes.ERR_HTTP_INVALID_STATUS_CODE(given);
  const hasReason = typeof reason === 'string';
  if (hasReason) this.statusMessage = reason;
  else this.statusMessage ||= STATUS_CODES[code] || 'unknown';
  this.statusCode = code;
  if (hasBadCharacter(this.statusMessage)) throw new codes.ERR_INVALID_CHAR('statusMessage');
  if (code === 204 || code === 304 || (code >= 100 && code <= 199)) this._hasBody = false;
  if (this._expect_continue && !this._sent100) this.shouldKeepAlive = false;
  const list = merged(this, hasReason ? headers : headers ?? reason);
  this._storeHeader(`HTTP/1.1 ${code} ${this.statusMessage}\r\n`, list);
  return this;
};
proto.writeHeader = proto.writeHead;

/** The headers that were set, and those of writeHead, which win. */
function merged(response, extra) {
  if (response.getHeaderNames().length === 0) return extra;
  for (const [name, value] of entriesOf(extra)) {
    if (!name) continue;
    validateHeaderName(name);
    validateHeaderValue(name, value);
    response._headers[P.stringToLowerCase(name)] = [name, value];
  }
  return response._headerList();
}

module.exports = { ServerResponse, tellClosed };
