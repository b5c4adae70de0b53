'use strict';

// EventTarget as Node has it. A throwing listener does not stop the dispatch: its error surfaces
// from process.nextTick as uncaught.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { Event, CustomEvent, inner, oneLevelDown } = require('internal/event-target/event');
const { defineHandler } = require('internal/event-target/handlers');
const chain = require('internal/event-target/listeners');

const { kResist, listenersOf } = chain;
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
const CHECKS_SIGNAL_SINCE = 20;

function settingsOf(options) {
  if (typeof options === 'boolean') return { capture: options, once: false, passive: false };
  if (options === undefined || options === null) return { capture: false, once: false, passive: false };
  if (typeof options !== 'object' && typeof options !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  }
  return {
    once: !!options.once,
    capture: !!options.capture,
    passive: !!options.passive,
    signal: options.signal,
    resists: !!options[kResist],
  };
}

class EventTarget {
  static [Symbol.for('nodejs.event_target')] = true;

  constructor() { chain.open(this); }

  addEventListener(type, listener, options = undefined) {
    checkThis(this);
    if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
    const { once, capture, passive, signal, resists } = settingsOf(options);
    if (host.release >= CHECKS_SIGNAL_SINCE) {
      require('internal/validators').validateAbortSignal(signal, 'options.signal');
    }
    if (!isListener(listener)) {
      warnAboutListener(this, listener, type);
      return;
    }
    const name = `${type}`;
    if (signal) {
      if (signal.aborted) return;
      signal.addEventListener('abort', () => this.removeEventListener(type, listener, options),
        { once: true, [kResist]: true });
    }
    chain.add(this, name, { listener, once, capture, passive, resists, next: undefined });
  }

  removeEventListener(type, listener, options = undefined) {
    checkThis(this);
    if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
    if (listener === undefined || listener === null || !isListener(listener)) return;
    const capture = !!(typeof options === 'boolean' ? options : options?.capture);
    chain.remove(this, `${type}`, listener, capture);
  }

  dispatchEvent(event) {
    checkThis(this);
    if (arguments.length < 1) throw new codes.ERR_MISSING_ARGS('event');
    if (!inner.isEvent(event)) throw new codes.ERR_INVALID_ARG_TYPE('event', 'Event', event);
    if (inner.isDispatching(event)) throw new codes.ERR_EVENT_RECURSION(event.type);
    tell(this, event);
    return !event.defaultPrevented;
  }

  [CUSTOM](depth, options, inspect) {
    checkThis(this);
    const { name } = this.constructor;
    return depth < 0 ? name : `${name} ${inspect({}, oneLevelDown(options))}`;
  }
}

function checkThis(target) {
  if (!chain.isTarget(target)) throw new codes.ERR_INVALID_THIS('EventTarget');
}

function tell(target, event) {
  const { type } = event;
  inner.begin(event, target);
  let entry = chain.headOf(target, type)?.next;
  while (entry !== undefined) {
    const { next } = entry;
    const isCalled = !entry.removed && (entry.passive || entry.resists || !inner.isStopped(event));
    if (isCalled) {
      if (entry.once) target.removeEventListener(type, entry.listener, entry.capture);
      call(target, entry.listener, event);
    }
    entry = next;
  }
  inner.end(event);
}

function call(target, listener, event) {
  try {
    const result = typeof listener === 'function'
      ? P.Reflect.apply(listener, target, [event])
      : callHandleEvent(listener, event);
    inner.end(event);
    if (result !== undefined && result !== null) watch(result);
  } catch (error) {
    inner.end(event);
    require('internal/event-target/failures').throwLater(error);
  }
}

/** Being async, it makes a rejection of whatever the method throws. */
async function callHandleEvent(listener, event) {
  const { handleEvent } = listener;
  if (handleEvent) await P.Reflect.apply(handleEvent, listener, [event]);
}

/** A listener's promise that rejects is as bad as a listener that throws. */
function watch(result) {
  const { then } = result;
  if (typeof then !== 'function') return;
  const { throwLater } = require('internal/event-target/failures');
  P.Reflect.apply(then, result, [undefined, throwLater]);
}

function isListener(listener) {
  if (typeof listener === 'function' || (typeof listener === 'object' && listener !== null)) {
    return true;
  }
  if (listener === undefined || listener === null) return false;
  throw new codes.ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
}

function warnAboutListener(target, listener, type) {
  const warning = new Error(`addEventListener called with ${listener} which has no effect.`);
  warning.name = 'AddEventListenerArgumentTypeWarning';
  warning.target = target;
  warning.type = type;
  process.emitWarning(warning);
}

for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
  P.Object.defineProperty(EventTarget.prototype, name, { enumerable: true });
}
P.Object.defineProperty(EventTarget.prototype, Symbol.toStringTag,
  { value: 'EventTarget', configurable: true });

module.exports = {
  Event, CustomEvent, EventTarget, defineHandler, listenersOf, kResist,
  trusted: inner.trust,
};
