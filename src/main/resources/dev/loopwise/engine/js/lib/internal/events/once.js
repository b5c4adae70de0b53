'use strict';

// A promise for the next event of a name; an 'error' event meanwhile rejects it.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const KNOWS_SIGNALS_SINCE = 15;
const KNOWS_TARGETS_SINCE = 12;
const CHECKS_OPTIONS_SINCE = 22;

function aborted(signal) {
  const { AbortError } = require('internal/errors');
  return new AbortError(undefined, { cause: signal.reason });
}

/** Listens on an emitter or a target. */
function attach(emitter, name, listener, options = undefined) {
  if (typeof emitter.on === 'function') {
    if (options?.once) emitter.once(name, listener);
    else emitter.on(name, listener);
  } else if (typeof emitter.addEventListener === 'function') {
    emitter.addEventListener(name, listener, options);
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
  }
}

function detach(emitter, name, listener) {
  if (typeof emitter.removeListener === 'function') emitter.removeListener(name, listener);
  else if (typeof emitter.removeEventListener === 'function') {
    emitter.removeEventListener(name, listener);
  } else throw new codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
}

/** Listens for the abort of a signal, whatever its other listeners do. */
function attachToSignal(signal, listener) {
  const { kResist } = require('internal/event-target/listeners');
  attach(signal, 'abort', listener, { once: true, [kResist]: true });
}

/** The function of Node 10 and 12, which is not async and adds its error listener first. */
function earlyOnce(emitter, name) {
  return new P.Promise((resolve, reject) => {
    if (host.release >= KNOWS_TARGETS_SINCE && typeof emitter.addEventListener === 'function') {
      emitter.addEventListener(name, (...args) => resolve(args), { once: true });
      return;
    }
    let onError;
    const onEvent = (...args) => {
      if (onError !== undefined) emitter.removeListener('error', onError);
      resolve(args);
    };
    if (name !== 'error') {
      onError = (error) => {
        emitter.removeListener(name, onEvent);
        reject(error);
      };
      emitter.once('error', onError);
    }
    emitter.once(name, onEvent);
  });
}

function laterOnce(emitter, name, options) {
  if (host.release >= CHECKS_OPTIONS_SINCE) {
    require('internal/validators').validateObject(options, 'options');
  }
  const signal = options?.signal;
  require('internal/validators').validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw aborted(signal);
  return new P.Promise((resolve, reject) => {
    const onError = (error) => {
      detach(emitter, name, onEvent);
      if (signal) detach(signal, 'abort', onAbort);
      reject(error);
    };
    const onEvent = (...args) => {
      if (typeof emitter.removeListener === 'function') emitter.removeListener('error', onError);
      if (signal) detach(signal, 'abort', onAbort);
      resolve(args);
    };
    const onAbort = () => {
      detach(emitter, name, onEvent);
      detach(emitter, 'error', onError);
      reject(aborted(signal));
    };
    attach(emitter, name, onEvent, { once: true });
    if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', onError);
    if (signal) attachToSignal(signal, onAbort);
  });
}

function once(emitter, name) {
  return host.release < KNOWS_SIGNALS_SINCE
    ? earlyOnce(emitter, name)
    : laterOnce(emitter, name, arguments[2]);
}

module.exports = { aborted, attach, attachToSignal, detach, once };
