'use strict';

// The network inside the machine: sockets that listen, and connections, each a pair of ends with a
// queue of bytes. Like a Linux loopback, everything arrives at once; a program hears of it by
// polling. Its errors are names such as 'EPIPE'.
const P = require('internal/primordials');

const IN = 1;
const OUT = 4;
const ERR = 8;
const HUP = 16;

// What an end accepts before the other one reads: about what Linux buffers on a loopback.
const CAPACITY = 2_500_000;
const FIRST_FREE_PORT = 40_001;

const listeners = [];
let nextPort = FIRST_FREE_PORT;

/** One end of a connection, or a socket that listens. `onWake(mask)` hears what may have changed. */
class End {
  constructor(isLocal) {
    this.isLocal = isLocal;
    this.peer = null;
    this.inbox = [];
    this.inboxBytes = 0;
    this.hasSentEnd = false;
    this.hasReceivedEnd = false;
    this.isDead = false;
    this.error = null;
    this.backlog = null;
    this.name = null;
    this.peerName = null;
    this.onWake = null;
  }

  /** What poll(2) says of it. */
  mask() {
    if (this.backlog !== null) return this.backlog.length > 0 ? IN : 0;
    let mask = 0;
    if (this.inboxBytes > 0 || this.hasReceivedEnd || this.isDead) mask |= IN;
    if (this.hasSentEnd || this.isDead || this.space() > 0) mask |= OUT;
    if (this.error !== null) mask |= ERR;
    if (this.isDead || (this.hasSentEnd && this.hasReceivedEnd)) mask |= HUP;
    return mask;
  }

  space() {
    return this.peer === null || this.peer.isDead ? CAPACITY : CAPACITY - this.peer.inboxBytes;
  }

  wake(mask) {
    if (this.onWake !== null) this.onWake(mask);
  }

  takeError() {
    const { error } = this;
    this.error = null;
    return error;
  }
}

const isWildcard = (address) => address === '::' || address === '0.0.0.0';
const isLoopback = (address) =>
  P.stringStartsWith(address, '127.') || address === '::1' || isWildcard(address) ||
  P.stringStartsWith(address, '::ffff:127.');

/** Takes an address for a socket that is about to listen. */
function bind(end, name) {
  if (name.path === undefined) {
    if (!isLoopback(name.address)) return 'EADDRNOTAVAIL';
    if (name.port === 0) name.port = nextPort++;
  }
  for (let i = 0; i < listeners.length; i++) {
    if (collides(listeners[i].name, name)) return 'EADDRINUSE';
  }
  end.name = name;
  end.backlog = [];
  P.arrayPush(listeners, end);
  return null;
}

function collides(one, other) {
  if (one.path !== undefined || other.path !== undefined) return one.path === other.path;
  return one.port === other.port &&
    (one.address === other.address || isWildcard(one.address) || isWildcard(other.address));
}

function findListener(name) {
  for (let i = 0; i < listeners.length; i++) {
    const known = listeners[i].name;
    if (name.path !== undefined ? known.path === name.path : known.port === name.port &&
        (isWildcard(known.address) ? known.family !== 'IPv4' || name.family === 'IPv4'
          : known.address === name.address)) {
      return listeners[i];
    }
  }
  return null;
}

/** The address of an IPv4 peer as a socket of the other family sees it. */
function seenBy(listener, name) {
  const isMapped = listener.name.family === 'IPv6' && name.family === 'IPv4';
  return isMapped ? { ...name, address: `::ffff:${name.address}`, family: 'IPv6' } : name;
}

/** Connects; says at once why that cannot be. A refused TCP connection is told by polling. */
function connect(end, name) {
  const listener = findListener(name);
  if (name.path !== undefined) {
    if (listener === null) return 'ENOENT';
    join(end, listener, {}, name);
    return null;
  }
  if (!isLoopback(name.address)) return 'ENETUNREACH';
  if (listener === null) {
    end.isDead = true;
    end.error = 'ECONNREFUSED';
    return null;
  }
  const remote = isWildcard(name.address)
    ? { ...name, address: name.family === 'IPv6' ? '::1' : '127.0.0.1' } : name;
  join(end, listener, { address: remote.address, family: name.family, port: nextPort++ }, remote);
  return null;
}

function join(end, listener, ownName, remote) {
  const server = new End(end.isLocal);
  server.peer = end;
  end.peer = server;
  end.name = ownName;
  end.peerName = remote;
  server.name = seenBy(listener, remote);
  server.peerName = seenBy(listener, ownName);
  P.arrayPush(listener.backlog, server);
  listener.wake(IN);
}

const accept = (listener) => (listener.backlog.length > 0 ? P.arrayShift(listener.backlog) : null);

/** Sends what fits of a buffer: how many bytes, or an error's name. */
function send(end, bytes) {
  if (end.error !== null) return end.takeError();
  if (end.hasSentEnd || end.isDead) return 'EPIPE';
  const { peer } = end;
  if (peer.isDead) {
    if (end.isLocal) return 'EPIPE';
    reset(end);
    return bytes.length;
  }
  const count = P.Math.min(bytes.length, end.space());
  if (count > 0) {
    P.arrayPush(peer.inbox, count === bytes.length ? bytes : bytes.subarray(0, count));
    peer.inboxBytes += count;
    peer.wake(IN);
  }
  return count;
}

/** The next bytes, at most `limit`; null when there are none. */
function receive(end, limit) {
  const parts = [];
  let count = 0;
  while (end.inbox.length > 0 && count < limit) {
    const part = P.arrayShift(end.inbox);
    const fits = P.Math.min(part.length, limit - count);
    if (fits < part.length) P.arrayUnshift(end.inbox, part.subarray(fits));
    P.arrayPush(parts, fits < part.length ? part.subarray(0, fits) : part);
    count += fits;
  }
  if (count === 0) return null;
  end.inboxBytes -= count;
  if (end.peer !== null) end.peer.wake(OUT);
  return parts.length === 1 ? parts[0] : require('buffer').Buffer.concat(parts);
}

/** Ends one direction. */
function shutdown(end) {
  if (end.isDead) return 'ENOTCONN';
  if (!end.hasSentEnd) {
    end.hasSentEnd = true;
    tellEnd(end.peer);
  }
  return null;
}

function tellEnd(peer) {
  if (peer.isDead) return;
  peer.hasReceivedEnd = true;
  peer.wake(0);
}

/** The other side is gone and says so. */
function reset(end) {
  if (end.isDead) return;
  end.isDead = true;
  end.error = end.hasReceivedEnd ? 'EPIPE' : 'ECONNRESET';
  end.wake(0);
}

/** Closes; bytes that were never read, or `abruptly`, make it a reset. */
function close(end, abruptly = false) {
  end.onWake = null;
  if (end.backlog !== null) {
    P.arraySplice(listeners, P.arrayIndexOf(listeners, end), 1);
    while (end.backlog.length > 0) close(P.arrayShift(end.backlog), true);
    return;
  }
  const { peer } = end;
  if (peer === null || end.isDead) return;
  const isReset = abruptly || end.inboxBytes > 0;
  end.isDead = true;
  if (isReset) {
    reset(peer);
  } else {
    if (end.isLocal) peer.hasSentEnd = true;
    if (!end.hasSentEnd || end.isLocal) tellEnd(peer);
  }
}

module.exports = { IN, OUT, ERR, HUP, End, bind, connect, accept, send, receive, shutdown, close };
