'use strict';

// Event, CustomEvent and EventTarget as Node has them. A throwing listener does not stop the
// dispatch: its error surfaces from process.nextTick as uncaught.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const setters = {};

class Event {
  #type;
  #bubbles;
  #cancelable;
  #composed;
  #defaultPrevented = false;
  #timestamp = host.clock.readNanos === undefined ? 0 : host.clock.readNanos() / 1e6;
  #target = null;
  #dispatching = false;
  #propagationStopped = false;
  #stopped = false;

  static {
    setters.begin = (event, target) => {
      event.#target = target;
      event.#dispatching = true;
      event.#stopped = false;
    };
    setters.end = (event) => { event.#dispatching = false; };
    setters.isStopped = (event) => event.#stopped;
    setters.isDispatching = (event) => event.#dispatching;
  }

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('type');
    if (options !== undefined && options !== null) {
      require('internal/validators').validateObject(options, 'options');
    }
    this.#bubbles = !!options?.bubbles;
    this.#cancelable = !!options?.cancelable;
    this.#composed = !!options?.composed;
    this.#type = `${type}`;
  }

  get type() { return this.#type; }
  get target() { return this.#target; }
  get currentTarget() { return this.#dispatching ? this.#target : null; }
  get srcElement() { return this.#target; }
  get bubbles() { return this.#bubbles; }
  get cancelable() { return this.#cancelable; }
  get composed() { return this.#composed; }
  get defaultPrevented() { return this.#cancelable && this.#defaultPrevented; }
  get returnValue() { return !this.#cancelable || !this.#defaultPrevented; }
  get timeStamp() { return this.#timestamp; }
  get eventPhase() { return this.#dispatching ? Event.AT_TARGET : Event.NONE; }
  get cancelBubble() { return this.#propagationStopped; }
  set cancelBubble(value) { if (value) this.#propagationStopped = true; }
  get isTrusted() { return false; }

  composedPath() { return this.#dispatching ? [this.#target] : []; }
  preventDefault() { this.#defaultPrevented = true; }
  stopPropagation() { this.#propagationStopped = true; }
  stopImmediatePropagation() { this.#stopped = true; }

  [CUSTOM](depth, options, inspect) {
    const name = this.constructor.name;
    if (depth < 0) return name;
    const shown = {
      type: this.type,
      defaultPrevented: this.defaultPrevented,
      cancelable: this.cancelable,
      timeStamp: this.timeStamp,
    };
    return `${name} ${inspect(shown, { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth })}`;
  }

  static NONE = 0;
  static CAPTURING_PHASE = 1;
  static AT_TARGET = 2;
  static BUBBLING_PHASE = 3;
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() { return this.#detail; }
}

function throwLater(error) {
  process.nextTick(() => { throw error; });
}

/** A listener's promise that rejects is as bad as a listener that throws. */
function watch(result) {
  if (result === undefined || result === null || typeof result.then !== 'function') return;
  result.then(undefined, throwLater);
}

const lists = new WeakMap();

class EventTarget {
  constructor() {
    lists.set(this, new P.Map());
  }

  addEventListener(type, listener, options = undefined) {
    if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
    const settings = typeof options === 'boolean' ? { capture: options } : options ?? {};
    const { once = false, capture = false, passive = false, signal } = settings;
    require('internal/validators').validateAbortSignal(signal, 'options.signal');
    if (!isListener(listener)) {
      warnAboutListener(listener, type);
      return;
    }
    if (signal?.aborted) return;
    if (signal) {
      signal.addEventListener('abort', () => this.removeEventListener(type, listener, { capture }),
        { once: true });
    }
    const list = listOf(this, `${type}`);
    for (let i = 0; i < list.length; i++) {
      if (list[i].listener === listener && list[i].capture === !!capture) return;
    }
    P.arrayPush(list, { listener, once: !!once, capture: !!capture, passive: !!passive, removed: false });
  }

  removeEventListener(type, listener, options = undefined) {
    if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
    const capture = !!(typeof options === 'boolean' ? options : options?.capture);
    const list = listOf(this, `${type}`);
    for (let i = 0; i < list.length; i++) {
      if (list[i].listener === listener && list[i].capture === capture) {
        list[i].removed = true;
        P.arraySplice(list, i, 1);
        return;
      }
    }
  }

  dispatchEvent(event) {
    if (arguments.length < 1) throw new codes.ERR_MISSING_ARGS('event');
    if (!(event instanceof Event)) throw new codes.ERR_INVALID_ARG_TYPE('event', 'Event', event);
    if (setters.isDispatching(event)) throw new codes.ERR_EVENT_RECURSION(event.type);
    const list = P.arraySlice(listOf(this, event.type));
    setters.begin(event, this);
    for (let i = 0; i < list.length && !setters.isStopped(event); i++) {
      const entry = list[i];
      if (!entry.removed) {
        if (entry.once) this.removeEventListener(event.type, entry.listener, entry.capture);
        call(this, entry.listener, event);
      }
    }
    setters.end(event);
    return !event.defaultPrevented;
  }

  [CUSTOM](depth, options, inspect) {
    const name = this.constructor.name;
    return depth < 0 ? name : `${name} ${inspect({}, options)}`;
  }
}

function call(target, listener, event) {
  try {
    watch(typeof listener === 'function'
      ? P.Reflect.apply(listener, target, [event])
      : listener.handleEvent(event));
  } catch (error) {
    throwLater(error);
  }
}

function listOf(target, type) {
  const byType = lists.get(target);
  if (byType === undefined) throw new codes.ERR_INVALID_THIS('EventTarget');
  let list = byType.get(type);
  if (list === undefined) {
    list = [];
    byType.set(type, list);
  }
  return list;
}

function isListener(listener) {
  if (typeof listener === 'function' || (typeof listener === 'object' && listener !== null)) return true;
  if (listener === undefined || listener === null) return false;
  throw new codes.ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
}

function warnAboutListener(listener, type) {
  const warning = new Error(`addEventListener called with ${listener} which has no effect.`);
  warning.name = 'AddEventListenerArgumentTypeWarning';
  warning.type = type;
  process.emitWarning(warning);
}

/** Makes `target.onname = handler` work as an event listener, as `AbortSignal.onabort` does. */
function defineHandler(prototype, name) {
  const handlers = new WeakMap();
  P.Object.defineProperty(prototype, `on${name}`, {
    configurable: true,
    enumerable: true,
    get() { return handlers.get(this)?.handler ?? null; },
    set(handler) {
      const entry = handlers.get(this);
      if (entry !== undefined) {
        entry.handler = handler;
        return;
      }
      const made = { handler };
      handlers.set(this, made);
      this.addEventListener(name, function (event) {
        return typeof made.handler === 'function'
          ? P.Reflect.apply(made.handler, this, [event])
          : undefined;
      });
    },
  });
}

function listenersOf(target, type) {
  const found = [];
  const list = listOf(target, type);
  for (let i = 0; i < list.length; i++) found[i] = list[i].listener;
  return found;
}

for (const [constructor, name] of [[Event, 'Event'], [CustomEvent, 'CustomEvent'], [EventTarget, 'EventTarget']]) {
  P.Object.defineProperty(constructor.prototype, Symbol.toStringTag,
    { value: name, configurable: true });
}

module.exports = { Event, CustomEvent, EventTarget, defineHandler, listenersOf };
