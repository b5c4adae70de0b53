'use strict';

// write and end of a message that goes out, whose body is counted or goes in chunks.
const P = require('internal/primordials');
const { SAYS_DESTROYED } = require('internal/http/traits');
const { Buffer } = require('buffer');
const { codes } = require('internal/errors');

const NAMES_NULL_SINCE = 14;
const REFUSES_AFTER_END_SINCE = 14;
const TELLS_END_FIRST = host.release >= 24;
const TAKES_UINT8_SINCE = 12;
const TELLS_CALLBACK_FIRST_SINCE = 14;

// What is written in one turn goes out as one chunk.
const GATHERS_CHUNKS_SINCE = 26;

/** How often a socket is corked: older releases say it only in its state. */
const corkedTimes = (socket) => socket?._writableState?.corked ?? 0;

function lengthOf(pieces) {
  let length = 0;
  for (let i = 0; i < pieces.length; i++) length += pieces[i].length;
  return length;
}

/** What is not sent yet, with what is gathered and the head that goes before it. */
function waitingBytes(message) {
  const bytes = message.outputSize + (message.socket?.writableLength ?? 0);
  const list = message._gathered;
  if (!list || list.length === 0) return bytes;
  const head = message._headerSent ? 0 : message._header.length;
  const length = lengthOf(list);
  return bytes + head + length + `${length.toString(16)}\r\n\r\n`.length;
}

function gatherLater(message, socket) {
  if (host.release >= GATHERS_CHUNKS_SINCE && message.chunkedEncoding) message._gathered = [];
  process.nextTick(() => {
    const hasGathered = sendGathered(message);
    socket.uncork();
    if (hasGathered && message._needsDrain && waitingBytes(message) === 0) {
      message._needsDrain = false;
      message.emit('drain');
    }
  });
}

/** Sends what was written in one turn. */
function sendGathered(message) {
  const list = message._gathered;
  message._gathered = null;
  if (!list || list.length === 0) return false;
  const length = lengthOf(list);
  message._send(`${length.toString(16)}\r\n`, 'latin1');
  for (let i = 0; i < list.length; i++) {
    message._send(list[i].chunk, list[i].encoding, list[i].callback);
  }
  message._send('\r\n', 'latin1');
  return true;
}

function fail(message, error, callback) {
  process.nextTick(() => {
    if (host.release >= TELLS_CALLBACK_FIRST_SINCE) callback(error);
    message.emit('error', error);
  });
}

const nothing = () => {};

function checkChunk(chunk) {
  if (chunk === null && host.release >= NAMES_NULL_SINCE) throw new codes.ERR_STREAM_NULL_VALUES();
  if (typeof chunk === 'string' || chunk instanceof Uint8Array) return;
  const expected = host.release >= TAKES_UINT8_SINCE
    ? ['string', 'Buffer', 'Uint8Array'] : ['string', 'Buffer'];
  const name = host.release >= 14 ? 'chunk' : 'first argument';
  throw new codes.ERR_INVALID_ARG_TYPE(name, expected, chunk);
}

/** Writes a piece of the body; says whether the program should go on. */
function writeBody(message, chunk, encoding, callback, isLast) {
  checkChunk(chunk);
  const length = typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.length;
  if (message.finished) {
    fail(message, new codes.ERR_STREAM_WRITE_AFTER_END(), callback);
    return host.release < REFUSES_AFTER_END_SINCE;
  }
  if (message.destroyed) {
    fail(message, new codes.ERR_STREAM_DESTROYED('write'), callback);
    return false;
  }
  if (!message._header) {
    if (isLast) message._contentLength = length;
    message._implicitHeader();
  }
  if (!message._hasBody) {
    process.nextTick(callback);
    return true;
  }
  if (!isLast && message.socket && corkedTimes(message.socket) === 0) {
    message.socket.cork();
    gatherLater(message, message.socket);
  }
  const goesOn = sendChunk(message, { chunk, encoding, callback, length });
  if (!goesOn) message._needsDrain = true;
  return goesOn;
}

function sendChunk(message, { chunk, encoding, callback, length }) {
  if (!message.chunkedEncoding || length === 0) return message._send(chunk, encoding, callback);
  if (message._gathered) {
    P.arrayPush(message._gathered, { chunk, encoding, callback, length });
    return waitingBytes(message) < message.writableHighWaterMark;
  }
  message._send(length.toString(16), 'latin1');
  message._send('\r\n', 'latin1');
  message._send(chunk, encoding);
  return message._send('\r\n', callback);
}

function write(chunk, encoding, callback) {
  const done = typeof encoding === 'function' ? encoding : callback;
  const coding = typeof encoding === 'function' ? undefined : encoding;
  return writeBody(this, chunk, coding, typeof done === 'function' ? done : nothing, false);
}

function argumentsOf(chunk, encoding, callback) {
  if (typeof chunk === 'function') return { callback: chunk };
  if (typeof encoding === 'function') return { chunk, callback: encoding };
  return { chunk, encoding, callback };
}

function end(...args) {
  const { chunk, encoding, callback } = argumentsOf(...args);
  const isWriting = chunk !== undefined && chunk !== null && chunk !== '';
  if (this.finished) return endAgain(this, isWriting, callback);
  if (isWriting) {
    this.socket?.cork();
    writeBody(this, chunk, encoding, nothing, true);
  } else if (!this._header) {
    this.socket?.cork();
    this._contentLength = 0;
    this._implicitHeader();
  }
  if (typeof callback === 'function') whenFinished(this, 'once', callback);
  sendEnd(this, isWriting);
  uncorkAll(this.socket);
  this.finished = true;
  const { socket } = this;
  if (this.outputData.length === 0 && socket && socket._httpMessage === this) this._finish();
  return this;
}

function endAgain(message, isWriting, callback) {
  if (isWriting) {
    fail(message, new codes.ERR_STREAM_WRITE_AFTER_END(), callback ?? nothing);
  } else if (typeof callback === 'function') {
    if (message.writableFinished) callback(new codes.ERR_STREAM_ALREADY_FINISHED('end'));
    else whenFinished(message, 'on', callback);
  }
  return message;
}

/** The callbacks of end were listeners once, and are now told before all listeners. */
function whenFinished(message, method, callback) {
  if (TELLS_END_FIRST) P.arrayPush(message._endCallbacks, callback);
  else message[method]('finish', callback);
}

function sendEnd(message, isWriting) {
  sendGathered(message);
  const finish = () => {
    if (message.socket?._hadError) return;
    message._isFinished = true;
    const callbacks = message._endCallbacks;
    message._endCallbacks = [];
    for (let i = 0; i < callbacks.length; i++) callbacks[i]();
    message.emit('finish');
  };
  if (message._hasBody && message.chunkedEncoding) {
    message._send(`0\r\n${message._trailer}\r\n`, 'latin1', finish);
  } else if (!message._headerSent || waitingBytes(message) > 0 || isWriting) {
    message._send('', 'latin1', finish);
  } else {
    process.nextTick(finish);
  }
}

function uncorkAll(socket) {
  while (corkedTimes(socket) > 0) socket.uncork();
}

exports.waitingBytes = waitingBytes;

exports.addTo = (OutgoingMessage) => {
  const proto = OutgoingMessage.prototype;
  proto.write = write;
  proto.end = end;
  proto.cork = function () { this.socket?.cork(); };
  proto.uncork = function () { this.socket?.uncork(); };
  proto.pipe = function () { this.emit('error', new codes.ERR_STREAM_CANNOT_PIPE()); };
  proto.setTimeout = function (millis, callback) {
    if (callback) this.on('timeout', callback);
    if (this.socket) this.socket.setTimeout(millis);
    else this.once('socket', (socket) => socket.setTimeout(millis));
    return this;
  };
  proto.destroy = function (error) {
    if (this.destroyed) return this;
    if (SAYS_DESTROYED) {
      this.destroyed = true;
      this._error = error;
    }
    if (this.socket) this.socket.destroy(error);
    else this.once('socket', (socket) => socket.destroy(error));
    return this;
  };
};
