'use strict';

// http.Agent: the connections of the client, which it may keep for the next request.
const P = require('internal/primordials');
const EventEmitter = require('events');
const net = require('net');

const KEEPS_ALIVE_SINCE = 19;
const GRACE_MILLIS = 1_000;
const LEAVES_GRACE_SINCE = 20;

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  EventEmitter.call(this);
  this.options = { __proto__: null, ...options };
  this.options.path = null;
  this.defaultPort = 80;
  this.protocol = 'http:';
  this.requests = { __proto__: null };
  this.sockets = { __proto__: null };
  this.freeSockets = { __proto__: null };
  this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
  this.keepAlive = this.options.keepAlive || false;
  this.maxSockets = this.options.maxSockets || Infinity;
  this.maxFreeSockets = this.options.maxFreeSockets || 256;
  this.scheduling = this.options.scheduling || 'lifo';
  this.maxTotalSockets = this.options.maxTotalSockets || Infinity;
  this.totalSocketCount = 0;
  this.on('free', (socket, given) => freed(this, socket, given));
}
P.Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
P.Object.setPrototypeOf(Agent, EventEmitter);
Agent.defaultMaxSockets = Infinity;

const proto = Agent.prototype;

proto.createConnection = (...args) => net.createConnection(...args);

proto.getName = function (options = {}) {
  const { host: name = 'localhost', port = '', localAddress = '', family, socketPath } = options;
  let text = `${name || 'localhost'}:${port}:${localAddress}`;
  if (family === 4 || family === 6) text += `:${family}`;
  if (socketPath) text += `:${socketPath}`;
  return text;
};

const listOf = (map, name) => (map[name] ??= []);

function remove(map, name, item) {
  const list = map[name];
  const index = list === undefined ? -1 : P.arrayIndexOf(list, item);
  if (index === -1) return false;
  P.arraySplice(list, index, 1);
  if (list.length === 0) delete map[name];
  return true;
}

proto.addRequest = function (request, given) {
  const options = { __proto__: null, ...given, ...this.options };
  if (options.socketPath) options.path = options.socketPath;
  const name = this.getName(options);
  const open = listOf(this.sockets, name);
  const socket = takeFree(this, name);
  if (socket !== undefined) {
    this.reuseSocket(socket, request);
    give(this, request, socket);
    P.arrayPush(open, socket);
  } else if (open.length < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
    this.createSocket(request, options, (error, created) => {
      if (error) request.onSocket(created, error);
      else give(this, request, created);
    });
  } else {
    P.arrayPush(listOf(this.requests, name), request);
  }
};

function takeFree(agent, name) {
  const free = agent.freeSockets[name];
  if (free === undefined) return undefined;
  while (free.length > 0 && free[0].destroyed) P.arrayShift(free);
  const socket = agent.scheduling === 'fifo' ? P.arrayShift(free) : P.arrayPop(free);
  if (free.length === 0) delete agent.freeSockets[name];
  return socket;
}

proto.createSocket = function (request, given, callback) {
  const options = { __proto__: null, ...given, ...this.options };
  if (options.socketPath) options.path = options.socketPath;
  const name = this.getName(options);
  let isDone = false;
  const created = (error, socket) => {
    if (isDone) return;
    isDone = true;
    if (error) {
      callback(error);
      return;
    }
    P.arrayPush(listOf(this.sockets, name), socket);
    this.totalSocketCount++;
    follow(this, socket, options);
    callback(null, socket);
  };
  const socket = this.createConnection(options, created);
  if (socket) created(null, socket);
};

function give(agent, request, socket) {
  request.onSocket(socket);
  const millis = agent.options.timeout || 0;
  if (request.timeout === undefined || request.timeout === millis) return;
  socket.setTimeout(request.timeout);
}

function follow(agent, socket, options) {
  socket.on('free', () => agent.emit('free', socket, options));
  socket.on('close', () => agent.removeSocket(socket, options));
  socket.on('timeout', () => {
    for (const name of P.Object.keys(agent.freeSockets)) {
      if (P.arrayIncludes(agent.freeSockets[name], socket)) {
        socket.destroy();
        return;
      }
    }
  });
}

function ignoreError() { this.destroy(); }

/** A connection has nothing to do any more: the next request gets it, or it is kept, or closed. */
function freed(agent, socket, options) {
  const name = agent.getName(options);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const waiting = agent.requests[name];
  if (waiting !== undefined && waiting.length > 0) {
    const next = P.arrayShift(waiting);
    if (waiting.length === 0) delete agent.requests[name];
    give(agent, next, socket);
    return;
  }
  const request = socket._httpMessage;
  const free = agent.freeSockets[name] ?? [];
  if (!request || !request.shouldKeepAlive || !agent.keepAlive ||
      free.length >= agent.maxFreeSockets || !agent.keepSocketAlive(socket)) {
    socket.destroy();
    return;
  }
  agent.freeSockets[name] = free;
  socket._httpMessage = null;
  agent.removeSocket(socket, options);
  socket.once('error', ignoreError);
  P.arrayPush(free, socket);
}

proto.keepSocketAlive = function (socket) {
  socket.setKeepAlive(true, this.keepAliveMsecs);
  socket.unref();
  let millis = this.options.timeout || 0;
  const hint = socket._httpMessage?.res?.headers['keep-alive'];
  const found = hint === undefined || host.release < 18
    ? null : P.regExpExec(/^timeout=(\d+)/, hint);
  if (found !== null) {
    const grace = host.release >= LEAVES_GRACE_SINCE ? GRACE_MILLIS : 0;
    const hinted = P.Number(found[1]) * 1000 - grace;
    if (hinted <= 0) return false;
    millis = millis === 0 ? hinted : P.Math.min(millis, hinted);
  }
  if (socket.timeout !== millis) socket.setTimeout(millis);
  return true;
};

proto.reuseSocket = function (socket, request) {
  request.reusedSocket = true;
  socket.removeListener('error', ignoreError);
  socket.ref();
};

proto.removeSocket = function (socket, options) {
  const name = this.getName(options);
  const maps = socket.writable ? [this.sockets] : [this.sockets, this.freeSockets];
  for (let i = 0; i < maps.length; i++) {
    if (remove(maps[i], name, socket) && maps[i] === this.sockets) this.totalSocketCount--;
  }
  const waiting = this.requests[name];
  if (waiting === undefined || waiting.length === 0) return;
  this.createSocket(waiting[0], options, (error, created) => {
    const request = P.arrayShift(waiting);
    if (waiting.length === 0) delete this.requests[name];
    if (error) request.onSocket(created, error);
    else created.emit('free');
  });
};

proto.destroy = function () {
  for (const map of [this.freeSockets, this.sockets]) {
    for (const name of P.Object.keys(map)) for (const socket of [...map[name]]) socket.destroy();
  }
};

const KEEPING = { keepAlive: true, scheduling: 'lifo', timeout: 5000 };

module.exports = {
  Agent,
  globalAgent: new Agent(host.release >= KEEPS_ALIVE_SINCE ? KEEPING : undefined),
};
