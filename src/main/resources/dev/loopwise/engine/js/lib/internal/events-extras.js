'use strict';

// The static functions of `events` that are not about promises; those are in internal/events.
const EventEmitter = require('events');
const { codes } = require('internal/errors');
const { validateAbortSignal, validateFunction } = require('internal/validators');

const OLD_COUNTING_UNTIL = 22;
const { isTarget, kResist, limitOf, listenersOf, setLimit } =
  require('internal/event-target/listeners');

function wrongTarget(name, value) {
  return new codes.ERR_INVALID_ARG_TYPE(name, ['EventEmitter', 'EventTarget'], value);
}

function getEventListeners(emitterOrTarget, type) {
  if (typeof emitterOrTarget.listeners === 'function') return emitterOrTarget.listeners(type);
  if (isTarget(emitterOrTarget)) return listenersOf(emitterOrTarget, `${type}`);
  throw wrongTarget('emitter', emitterOrTarget);
}

function getMaxListeners(emitterOrTarget) {
  if (typeof emitterOrTarget?.getMaxListeners === 'function') return emitterOrTarget.getMaxListeners();
  if (isTarget(emitterOrTarget)) return limitOf(emitterOrTarget);
  throw wrongTarget('emitter', emitterOrTarget);
}

function listenerCount(emitterOrTarget, type) {
  if (typeof emitterOrTarget.listenerCount === 'function') return emitterOrTarget.listenerCount(type);
  if (host.release <= OLD_COUNTING_UNTIL) {
    return EventEmitter.prototype.listenerCount.call(emitterOrTarget, type);
  }
  if (isTarget(emitterOrTarget)) return listenersOf(emitterOrTarget, `${type}`).length;
  throw wrongTarget('emitter', emitterOrTarget);
}

function setMaxListeners(n = EventEmitter.defaultMaxListeners, ...targets) {
  require('internal/events/limits').check(n, 'setMaxListeners');
  if (targets.length === 0) EventEmitter.defaultMaxListeners = n;
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i];
    if (isTarget(target)) setLimit(target, n);
    else if (typeof target.setMaxListeners === 'function') target.setMaxListeners(n);
    else throw wrongTarget('eventTargets', target);
  }
}

/** The listener is called even when another one stops the event. */
function addAbortListener(signal, listener) {
  if (signal === undefined) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  validateAbortSignal(signal, 'signal');
  validateFunction(listener, 'listener');
  let remove;
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    signal.addEventListener('abort', listener, { once: true, [kResist]: true });
    remove = () => signal.removeEventListener('abort', listener);
  }
  return { __proto__: null, [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() { remove?.(); } };
}

module.exports = {
  getEventListeners, getMaxListeners, setMaxListeners, listenerCount, addAbortListener,
};
