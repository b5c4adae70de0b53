'use strict';

// What structuredClone and postMessage hand over instead of copying it: array buffers and ports.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { types } = require('internal/types');

const CHECKS_OPTIONS_SINCE = 20;
const SPEAKS_WEB_IDL_SINCE = 22;
const SPEAKS_PLAINLY_SINCE = 24;
const NAMES_TRANSFERABLES_SINCE = 15;
const SAYS_DETACHED_SINCE = 13;

function dataCloneError(message) {
  const DOMException = require('internal/dom-exception');
  return new DOMException(message, 'DataCloneError');
}

const wrongType = (message) => codedError(TypeError, 'ERR_INVALID_ARG_TYPE', message);
const speaksWebIdl = host.release >= SPEAKS_WEB_IDL_SINCE;

exports.checkArguments = (count, options) => {
  if (count === 0) {
    if (speaksWebIdl) throw new codes.ERR_MISSING_ARGS('The value argument must be specified');
    if (host.release < CHECKS_OPTIONS_SINCE) throw new codes.ERR_MISSING_ARGS('value');
    throw codedError(TypeError, 'ERR_MISSING_ARGS', 'The value argument must be specified');
  }
  const isRecord = options === undefined || options === null || typeof options === 'object';
  if (isRecord || host.release < CHECKS_OPTIONS_SINCE) return;
  throw wrongType(speaksWebIdl
    ? "Failed to execute 'structuredClone': Options cannot be converted to a dictionary"
    : 'The options argument must be either an object or undefined');
};

/** The transfer list as an array. */
exports.listOf = (list, isClone) => {
  if (list === undefined || list === null) return [];
  if (typeof list === 'object' && typeof list[Symbol.iterator] === 'function') return [...list];
  if (!isClone || !speaksWebIdl) throw wrongType('Optional transferList argument must be an iterable');
  const verb = host.release >= SPEAKS_PLAINLY_SINCE ? 'cannot' : 'can not';
  throw wrongType(`Failed to execute 'structuredClone': transfer in Options ${verb} be converted to sequence.`);
};

const kTransferred = host.symbol('transferred');

/** Checks the list, makes the clone, and only then takes away what goes with it. */
exports.cloneWith = (value, list, clone, source = undefined) => {
  const seen = new P.Map();
  seen[kTransferred] = list;
  for (let i = 0; i < list.length; i++) check(list[i], source);
  const copy = clone(value, seen);
  for (let i = 0; i < list.length; i++) {
    if (types.isArrayBuffer(list[i])) host.internals.detach(list[i]);
  }
  return copy;
};

let ports;
const isPort = (value) => ports !== undefined && ports.isPort(value);

/** Ports exist once their module is loaded; it brings what there is to know of them. */
exports.usePorts = (functions) => { ports = functions; };

function check(item, source) {
  if (item === source && source !== undefined) throw dataCloneError('Transfer list contains source port');
  if (types.isArrayBuffer(item)) {
    if (isDetached(item) && speaksWebIdl) throw dataCloneError('Cannot transfer object of unsupported type.');
    return;
  }
  if (isPort(item)) return;
  if (speaksWebIdl) throw dataCloneError('Found invalid value in transferList.');
  throw codedError(TypeError, 'ERR_INVALID_TRANSFER_OBJECT', 'Found invalid object in transferList');
}

function isDetached(buffer) {
  if (buffer.byteLength > 0) return false;
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}

exports.copyBuffer = (buffer, seen) => {
  const isMoved = P.arrayIncludes(seen[kTransferred], buffer);
  if (isDetached(buffer)) {
    if (isMoved) return new ArrayBuffer(0);
    const word = host.release < SAYS_DETACHED_SINCE ? 'neutered' : 'detached';
    throw dataCloneError(`An ArrayBuffer is ${word} and could not be cloned.`);
  }
  const copy = buffer.slice(0);
  seen.set(buffer, copy);
  return copy;
};

/** For a port its new self in the clone; undefined for anything else. */
exports.portOf = (value, seen) => {
  if (!isPort(value)) return undefined;
  if (P.arrayIncludes(seen[kTransferred], value)) {
    const moved = ports.movePort(value);
    seen.set(value, moved);
    return moved;
  }
  const text = 'Object that needs transfer was found in message but not listed in transferList';
  if (speaksWebIdl) throw dataCloneError(text);
  throw codedError(TypeError, host.release < NAMES_TRANSFERABLES_SINCE
    ? 'ERR_MISSING_MESSAGE_PORT_IN_TRANSFER_LIST'
    : 'ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST', text);
};
