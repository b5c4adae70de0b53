'use strict';

// The static functions of `events`: once and on for promises, and what works on event targets too.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { AbortError, codes } = require('internal/errors');
const { validateAbortSignal, validateNumber } = require('internal/validators');

const isTarget = (value) => typeof value?.addEventListener === 'function';

function attach(emitter, name, listener, { once = false } = {}) {
  if (typeof emitter.on === 'function') {
    if (once) emitter.once(name, listener);
    else emitter.on(name, listener);
  } else if (isTarget(emitter)) {
    emitter.addEventListener(name, listener, { once });
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
  }
}

function detach(emitter, name, listener) {
  if (typeof emitter.removeListener === 'function') emitter.removeListener(name, listener);
  else emitter.removeEventListener(name, listener);
}

async function once(emitter, name, options = {}) {
  const signal = options?.signal;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
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
      if (!isTarget(emitter)) detach(emitter, 'error', onError);
      reject(new AbortError(undefined, { cause: signal.reason }));
    };
    attach(emitter, name, onEvent, { once: true });
    if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', onError);
    if (signal) attach(signal, 'abort', onAbort, { once: true });
  });
}

const AsyncIteratorPrototype = P.Object.getPrototypeOf(
  P.Object.getPrototypeOf(async function* () {}).prototype);

/** An async iterator over the events called `name`; each value is the array of arguments. */
function on(emitter, name, options = {}) {
  const signal = options?.signal;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  const events = [];
  const waiting = [];
  const attached = [];
  let error = null;
  let finished = false;

  const listen = (target, event, listener) => {
    attach(target, event, listener);
    P.arrayPush(attached, [target, event, listener]);
  };
  const onEvent = isTarget(emitter) ? (event) => take(event) : (...args) => take(args);
  const take = (value) => {
    if (waiting.length === 0) P.arrayPush(events, value);
    else P.arrayShift(waiting).resolve({ value, done: false });
  };
  const onError = (thrown) => {
    if (waiting.length === 0) error = thrown;
    else P.arrayShift(waiting).reject(thrown);
    close();
  };
  function close() {
    while (attached.length > 0) detach(...P.arrayPop(attached));
    finished = true;
    const result = { value: undefined, done: true };
    while (waiting.length > 0) P.arrayShift(waiting).resolve(result);
    return P.promiseResolve(result);
  }

  const iterator = P.Object.setPrototypeOf({
    next() {
      if (events.length > 0) return P.promiseResolve({ value: P.arrayShift(events), done: false });
      if (error !== null) {
        const rejected = P.promiseReject(error);
        error = null;
        return rejected;
      }
      if (finished) return close();
      return new P.Promise((resolve, reject) => P.arrayPush(waiting, { resolve, reject }));
    },
    return: close,
    throw(thrown) {
      if (!thrown || !(thrown instanceof Error)) {
        throw new codes.ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', thrown);
      }
      onError(thrown);
    },
    [Symbol.asyncIterator]() { return this; },
  }, AsyncIteratorPrototype);

  listen(emitter, name, onEvent);
  if (name !== 'error' && typeof emitter.on === 'function') listen(emitter, 'error', onError);
  for (const event of options?.close ?? []) listen(emitter, event, close);
  if (signal) {
    listen(signal, 'abort', () => onError(new AbortError(undefined, { cause: signal.reason })));
  }
  return iterator;
}

function getEventListeners(target, type) {
  if (typeof target.listeners === 'function') return target.listeners(type);
  if (target instanceof EventTarget) return require('internal/event-target').listenersOf(target, type);
  throw new codes.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], target);
}

const targetLimits = new WeakMap();

function getMaxListeners(target) {
  if (typeof target?.getMaxListeners === 'function') return target.getMaxListeners();
  if (target instanceof EventTarget) return targetLimits.get(target) ?? EventEmitter.defaultMaxListeners;
  throw new codes.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], target);
}

function setMaxListeners(n = EventEmitter.defaultMaxListeners, ...targets) {
  validateNumber(n, 'setMaxListeners', 0);
  if (targets.length === 0) EventEmitter.defaultMaxListeners = n;
  for (const target of targets) {
    if (target instanceof EventTarget) targetLimits.set(target, n);
    else if (typeof target.setMaxListeners === 'function') target.setMaxListeners(n);
    else throw new codes.ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], target);
  }
}

function addAbortListener(signal, listener) {
  if (signal === undefined) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  validateAbortSignal(signal, 'signal');
  let remove;
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    signal.addEventListener('abort', listener, { once: true });
    remove = () => signal.removeEventListener('abort', listener);
  }
  return { __proto__: null, [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() { remove?.(); } };
}

module.exports = { once, on, getEventListeners, getMaxListeners, setMaxListeners, addAbortListener };
