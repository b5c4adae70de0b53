'use strict';

// What can be asked of a socket, and its small switches.
const P = require('internal/primordials');

const KNOWS_LOCAL_FAMILY_SINCE = 16;
const RESETS_SINCE = 18;

function readyState(socket) {
  if (socket.connecting) return 'opening';
  if (host.release < 14 && !socket._handle) return 'closed';
  if (socket.readable && socket.writable) return 'open';
  if (socket.readable) return 'readOnly';
  return socket.writable ? 'writeOnly' : 'closed';
}

/** The bytes written so far, those that wait in the stream included. */
function bytesWritten(socket, written) {
  const { _writableState: state } = socket;
  let bytes = written;
  if (state === undefined) return undefined;
  const waiting = state.getBuffer?.() ?? [];
  for (let i = 0; i < waiting.length; i++) {
    const { chunk, encoding } = waiting[i];
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.length;
  }
  return bytes + (socket._pendingBytes ?? 0);
}

const localOf = (socket) => socket._handle?.end.name ?? {};
const remoteOf = (socket) =>
  (socket._handle && !socket.connecting ? socket._handle.end.peerName ?? {} : {});

function define(Socket, name, get) {
  P.Object.defineProperty(Socket.prototype, name, {
    configurable: false,
    enumerable: true,
    get() { return get(this); },
  });
}

exports.addTo = (Socket, { kRead, kWritten }) => {
  const proto = Socket.prototype;
  define(Socket, 'bytesRead', (s) => (s._handle ? s._handle.bytesRead : s[kRead] ?? 0));
  define(Socket, 'bytesWritten', (s) =>
    bytesWritten(s, s._handle ? s._handle.bytesWritten : s[kWritten] ?? 0));
  define(Socket, '_connecting', (s) => s.connecting);
  define(Socket, 'pending', (s) => !s._handle || s.connecting);
  define(Socket, 'readyState', readyState);
  define(Socket, 'bufferSize', (s) => (s._handle ? s.writableLength : undefined));
  define(Socket, 'remoteAddress', (s) => remoteOf(s).address);
  define(Socket, 'remoteFamily', (s) => remoteOf(s).family);
  define(Socket, 'remotePort', (s) => remoteOf(s).port);
  define(Socket, 'localAddress', (s) => localOf(s).address);
  define(Socket, 'localPort', (s) => localOf(s).port);
  if (host.release >= KNOWS_LOCAL_FAMILY_SINCE) {
    define(Socket, 'localFamily', (s) => localOf(s).family);
  }
  proto.address = function address() {
    const { address: text, port, family } = localOf(this);
    return text === undefined ? {} : { address: text, family, port };
  };
  proto.setNoDelay = function setNoDelay() { return this; };
  proto.setKeepAlive = function setKeepAlive() { return this; };
  for (const name of ['ref', 'unref']) {
    proto[name] = function () {
      if (this._handle) this._handle[name]();
      else this.once('connect', this[name]);
      return this;
    };
  }
  if (host.release >= RESETS_SINCE) {
    proto.resetAndDestroy = function resetAndDestroy() {
      if (!this._handle) {
        const { codes } = require('internal/errors');
        return this.destroy(new codes.ERR_SOCKET_CLOSED());
      }
      this._resets = true;
      return this.connecting ? this.once('connect', () => this.destroy()) : this.destroy();
    };
  }
};
