'use strict';

// How a socket connects: its arguments, the lookup of a name, the attempt and its outcome.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');
const { StreamHandle } = require('internal/net/handle');
const { inContext } = require('internal/net/poll');
const { hostFailure } = require('internal/net/failures');
const { isIP, portOf } = require('internal/net/addresses');

const NEEDS_A_PLACE_SINCE = 14;
const LOOKS_UP_ALL_SINCE = 20;

const isPipeName = (text) => typeof text === 'string' && P.Number.isNaN(P.Number(text));

/** `(options)`, `(path)` or `(port, host)`, each with a callback at the end: options and callback. */
function normalize(args) {
  const list = args.length === 1 && P.isArray(args[0]) ? args[0] : args;
  const [first] = list;
  let options = {};
  if (typeof first === 'object' && first !== null) {
    options = first;
  } else if (list.length > 0 && isPipeName(first)) {
    options.path = first;
  } else if (list.length > 0) {
    options.port = first;
    if (list.length > 1 && typeof list[1] === 'string') options.host = list[1];
  }
  const last = list[list.length - 1];
  return [options, typeof last === 'function' ? last : null];
}

function connectSocket(socket, args) {
  const { attach } = require('internal/net/socket');
  const [options, callback] = normalize(args);
  if (host.release >= NEEDS_A_PLACE_SINCE && options.port === undefined &&
      (options.path === undefined || options.path === null)) {
    throw new codes.ERR_MISSING_ARGS(['options', 'port', 'path']);
  }
  if (socket.destroyed) reviveSocket(socket);
  const isLocal = P.Boolean(options.path);
  if (!socket._handle) {
    socket._handle = new StreamHandle(isLocal);
    attach(socket);
  }
  if (callback !== null) socket.once('connect', callback);
  socket._unrefTimer();
  socket.connecting = true;
  if (isLocal) {
    validateString(options.path, 'options.path');
    attempt(socket, { path: options.path });
  } else {
    resolveAndAttempt(socket, options);
  }
  return socket;
}

/** A destroyed socket can connect again. */
function reviveSocket(socket) {
  socket._handle = null;
  socket._undestroy();
  delete socket._sockname;
}

function resolveAndAttempt(socket, options) {
  const hostName = options.host || 'localhost';
  const { port: given = 0 } = options;
  if (typeof given !== 'number' && typeof given !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.port', ['number', 'string'], given);
  }
  const port = portOf(given);
  const family = isIP(hostName);
  if (family !== 0) {
    process.nextTick(() => {
      if (socket.connecting) attempt(socket, { address: hostName, port, family: `IPv${family}` });
    });
    return;
  }
  if (options.lookup !== undefined) validateFunction(options.lookup, 'options.lookup');
  lookUp(socket, { hostName, port, options });
}

function lookUp(socket, { hostName, port, options }) {
  const lookup = options.lookup ?? require('dns').lookup;
  const wanted = { family: options.family, hints: options.hints || 0 };
  const looksUpAll = host.release >= LOOKS_UP_ALL_SINCE && options.family !== 4 &&
    options.family !== 6 && options.autoSelectFamily !== false && !options.localAddress;
  socket._host = hostName;
  if (looksUpAll) {
    lookup(hostName, { ...wanted, all: true }, (error, found) => {
      tellFound(socket, { error, found: found ?? [], hostName, port });
    });
  } else {
    lookup(hostName, wanted, (error, address, family) => {
      tellFound(socket, { error, found: [{ address, family }], hostName, port });
    });
  }
}

function tellFound(socket, { error, found, hostName, port }) {
  if (error) {
    socket.emit('lookup', error, undefined, undefined, hostName);
    if (socket.connecting) process.nextTick(failConnect, socket, error);
    return;
  }
  for (let i = 0; i < found.length; i++) {
    socket.emit('lookup', null, found[i].address, found[i].family, hostName);
  }
  if (!socket.connecting) return;
  const [{ address }] = found;
  const family = isIP(address);
  if (family === 0) {
    process.nextTick(failConnect, socket,
      new codes.ERR_INVALID_IP_ADDRESS(address));
    return;
  }
  socket._unrefTimer();
  attempt(socket, { address, port, family: `IPv${family}` });
}

function failConnect(socket, error) {
  socket.destroy(error);
}

function attempt(socket, name) {
  const place = name.path ?? name.address;
  const kind = name.path === undefined ? 'TCPCONNECTWRAP' : 'PIPECONNECTWRAP';
  const done = inContext(kind, (error) => finish(socket, place, name.port, error));
  const error = socket._handle.connect(name, done);
  if (error !== null) socket.destroy(hostFailure(error, 'connect', place, name.port));
}

function finish(socket, place, port, error) {
  if (socket.destroyed) return;
  socket.connecting = false;
  if (error !== null) {
    socket.destroy(hostFailure(error, 'connect', place, port));
    return;
  }
  socket._unrefTimer();
  socket.emit('connect');
  socket.emit('ready');
  if (!socket.isPaused()) socket.read(0);
}

module.exports = { normalize, connectSocket };
