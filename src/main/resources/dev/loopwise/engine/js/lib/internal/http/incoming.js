'use strict';

// A message that comes in: for the server a request, for the client a response.
const P = require('internal/primordials');
const { Readable, finished } = require('stream');
const { resetFailure } = require('internal/net/failures');

const ENDS_EMPTY_AT_ONCE = host.release >= 26;
const DESTROYS_ITSELF_SINCE = 16;

const ONLY_FIRST = ['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from',
  'host', 'if-modified-since', 'if-unmodified-since', 'last-modified', 'location', 'max-forwards',
  'proxy-authorization', 'referer', 'retry-after', 'server', 'user-agent'];

function IncomingMessage(socket) {
  if (!(this instanceof IncomingMessage)) return new IncomingMessage(socket);
  Readable.call(this, {
    highWaterMark: socket ? socket.readableHighWaterMark : undefined,
    autoDestroy: host.release >= DESTROYS_ITSELF_SINCE,
    emitClose: host.release >= DESTROYS_ITSELF_SINCE,
  });
  this._readableState.readingMore = true;
  this.socket = socket;
  this.httpVersionMajor = null;
  this.httpVersionMinor = null;
  this.httpVersion = null;
  this.complete = false;
  this.headers = {};
  this.rawHeaders = [];
  this.trailers = {};
  this.rawTrailers = [];
  this.aborted = false;
  this.upgrade = null;
  this.url = '';
  this.method = null;
  this.statusCode = null;
  this.statusMessage = null;
  this.client = socket;
  this._consumed = false;
  this._dumped = false;
}
P.Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
P.Object.setPrototypeOf(IncomingMessage, Readable);

const proto = IncomingMessage.prototype;

P.Object.defineProperty(proto, 'connection', {
  configurable: true,
  get() { return this.socket; },
  set(value) { this.socket = value; },
});

proto.setTimeout = function (millis, callback) {
  if (callback) this.on('timeout', callback);
  this.socket.setTimeout(millis);
  return this;
};

proto._read = function () {
  if (!this._consumed) {
    this._readableState.readingMore = false;
    this._consumed = true;
  }
  if (this.socket && this.socket.readable) this.socket.resume();
};

proto._destroy = function (error, callback) {
  if (host.release < DESTROYS_ITSELF_SINCE) {
    this.socket?.destroy(error);
    callback(null);
    return;
  }
  if (!this.readableEnded || !this.complete) {
    this.aborted = true;
    this.emit('aborted');
  }
  if (!this.socket || this.socket.destroyed || !this.aborted) {
    process.nextTick(tellDestroyed, this, error, callback);
    return;
  }
  this.socket.destroy(error);
  const stop = finished(this.socket, (failure) => {
    const isPremature = failure?.code === 'ERR_STREAM_PREMATURE_CLOSE';
    stop();
    process.nextTick(tellDestroyed, this, error || (isPremature ? null : failure), callback);
  });
};

/** Without a listener, an error of a message is not one of the program. */
function tellDestroyed(message, error, callback) {
  if (message.listenerCount('error') === 0) callback();
  else callback(error);
}

proto._dump = function () {
  if (this._dumped) return;
  this._dumped = true;
  if (ENDS_EMPTY_AT_ONCE && this.complete && this.readableLength === 0) this.read(0);
  else this.resume();
};

/** Takes names and values in turn as the headers. */
function addHeaders(message, raw, target) {
  for (let i = 0; i < raw.length; i += 2) addHeader(target, P.stringToLowerCase(raw[i]), raw[i + 1]);
}

function addHeader(target, name, value) {
  if (name === 'set-cookie') {
    if (target[name] === undefined) target[name] = [];
    P.arrayPush(target[name], value);
  } else if (target[name] === undefined) {
    target[name] = value;
  } else if (!P.arrayIncludes(ONLY_FIRST, name)) {
    target[name] += (name === 'cookie' ? '; ' : ', ') + value;
  }
}

if (host.release >= 18) {
  P.Object.defineProperty(proto, 'headersDistinct', {
    configurable: true,
    get() {
      const distinct = { __proto__: null };
      for (let i = 0; i < this.rawHeaders.length; i += 2) {
        const name = P.stringToLowerCase(this.rawHeaders[i]);
        distinct[name] ??= [];
        P.arrayPush(distinct[name], this.rawHeaders[i + 1]);
      }
      return distinct;
    },
  });
}

/** What the parser tells of, as a message on a socket. */
function messageOf(Message, socket, facts) {
  const message = new Message(socket);
  message.httpVersionMajor = facts.major;
  message.httpVersionMinor = facts.minor;
  message.httpVersion = `${facts.major}.${facts.minor}`;
  message.rawHeaders = facts.rawHeaders;
  addHeaders(message, facts.rawHeaders, message.headers);
  if (facts.method !== undefined) {
    message.url = facts.url;
    message.method = facts.method;
  } else {
    message.statusCode = facts.status;
    message.statusMessage = facts.message;
  }
  message.upgrade = facts.isUpgrade;
  return message;
}

/** How a parser feeds the message it is reading. */
function feeder(socket, parser, onHead) {
  return {
    head(facts) { return onHead(facts); },
    body(bytes) {
      const { incoming } = parser();
      if (incoming !== null && !incoming._dumped && !incoming.push(bytes)) socket.pause();
    },
    done(rawTrailers) {
      const { incoming } = parser();
      if (incoming !== null) {
        incoming.complete = true;
        incoming.rawTrailers = rawTrailers;
        addHeaders(incoming, rawTrailers, incoming.trailers);
        incoming.push(null);
      }
      socket._isIdle = true;
      socket.resume();
    },
  };
}

/** What `information` listeners get of a response that is not the last. */
const factsOf = (response) => ({
  statusCode: response.statusCode,
  statusMessage: response.statusMessage,
  httpVersion: response.httpVersion,
  httpVersionMajor: response.httpVersionMajor,
  httpVersionMinor: response.httpVersionMinor,
  headers: response.headers,
  rawHeaders: response.rawHeaders,
});

/** Messages used to be closed together with their connection. */
function endAndClose(response) {
  if (response.readable) {
    response.on('end', () => response.emit('close'));
    response.push(null);
  } else {
    response.emit('close');
  }
}

function abortResponse(response) {
  if (host.release >= DESTROYS_ITSELF_SINCE) {
    response.destroy(resetFailure('aborted'));
  } else {
    response.aborted = true;
    response.emit('aborted');
  }
}

module.exports = { IncomingMessage, messageOf, feeder, factsOf, endAndClose, abortResponse };
