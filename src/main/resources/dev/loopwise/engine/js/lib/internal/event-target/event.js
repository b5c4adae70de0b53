'use strict';

// Event and CustomEvent. An event counts as being dispatched until its first listener has returned.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const NULL_OPTIONS_SINCE = 20;
const TARGET_ENDS_WITH_DISPATCH_SINCE = 20;
const HAS_INIT_EVENT_SINCE = 20;

const inner = { __proto__: null };

class Event {
  #type;
  #bubbles;
  #cancelable;
  #composed;
  #defaultPrevented = false;
  #timestamp = host.clock.readNanos() / 1e6;
  #target = null;
  #dispatching = false;
  #propagationStopped = false;
  #stopped = false;
  #trusted = false;

  static {
    inner.begin = (event, target) => {
      event.#target = target;
      event.#dispatching = true;
    };
    inner.end = (event) => { event.#dispatching = false; };
    inner.isStopped = (event) => event.#stopped;
    inner.isDispatching = (event) => event.#dispatching;
    inner.isEvent = (value) => typeof value === 'object' && value !== null && #type in value;
    inner.trust = (event) => {
      event.#trusted = true;
      return event;
    };
    inner.init = (event, type, bubbles, cancelable) => {
      event.#check();
      if (event.#dispatching) return;
      event.#type = `${type}`;
      event.#bubbles = !!bubbles;
      event.#cancelable = !!cancelable;
    };
  }

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('type');
    const mayBeNull = host.release >= NULL_OPTIONS_SINCE;
    if (options !== undefined && !(mayBeNull && options === null)) {
      require('internal/validators').validateObject(options, 'options');
    }
    this.#bubbles = !!options?.bubbles;
    this.#cancelable = !!options?.cancelable;
    this.#composed = !!options?.composed;
    this.#type = `${type}`;
  }

  #check() {
    if (!(#type in this)) throw new codes.ERR_INVALID_THIS('Event');
    return this;
  }

  stopImmediatePropagation() {
    this.#check().#propagationStopped = true;
    this.#stopped = true;
  }

  preventDefault() { this.#check().#defaultPrevented = true; }
  get target() { return this.#check().#target; }
  get currentTarget() {
    this.#check();
    const isOver = host.release >= TARGET_ENDS_WITH_DISPATCH_SINCE && !this.#dispatching;
    return isOver ? null : this.#target;
  }

  get srcElement() { return this.#check().#target; }
  get type() { return this.#check().#type; }
  get cancelable() { return this.#check().#cancelable; }
  get defaultPrevented() { return this.#check().#cancelable && this.#defaultPrevented; }
  get timeStamp() { return this.#check().#timestamp; }
  composedPath() { return this.#check().#dispatching ? [this.#target] : []; }
  get returnValue() { return !this.#check().#cancelable || !this.#defaultPrevented; }
  get bubbles() { return this.#check().#bubbles; }
  get composed() { return this.#check().#composed; }
  get eventPhase() { return this.#check().#dispatching ? Event.AT_TARGET : Event.NONE; }
  get cancelBubble() { return this.#check().#propagationStopped; }
  set cancelBubble(value) { if (value) this.#check().#propagationStopped = true; }
  stopPropagation() { this.#check().#propagationStopped = true; }
  get isTrusted() { return this.#check().#trusted; }

  [CUSTOM](depth, options, inspect) {
    this.#check();
    const { name } = this.constructor;
    if (depth < 0) return name;
    const shown = {
      type: this.#type,
      defaultPrevented: this.#defaultPrevented,
      cancelable: this.#cancelable,
      timeStamp: this.#timestamp,
    };
    return `${name} ${inspect(shown, oneLevelDown(options))}`;
  }

  static NONE = 0;
  static CAPTURING_PHASE = 1;
  static AT_TARGET = 2;
  static BUBBLING_PHASE = 3;
}

function oneLevelDown(options) {
  return P.Object.assign({}, options,
    { depth: P.Number.isInteger(options.depth) ? options.depth - 1 : options.depth });
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('type');
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() {
    if (!(#detail in this)) throw new codes.ERR_INVALID_THIS('CustomEvent');
    return this.#detail;
  }
}

const HIDDEN = ['constructor', CUSTOM];
for (const [constructor, name] of [[Event, 'Event'], [CustomEvent, 'CustomEvent']]) {
  const { prototype } = constructor;
  const shown = P.Object.getOwnPropertyDescriptors(prototype);
  for (const key of P.Reflect.ownKeys(shown)) {
    if (P.arrayIncludes(HIDDEN, key)) continue;
    P.Object.defineProperty(prototype, key, { ...shown[key], enumerable: true });
  }
  P.Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
}
if (host.release >= HAS_INIT_EVENT_SINCE) {
  P.Object.defineProperty(Event.prototype, 'initEvent', {
    value: { initEvent(type, bubbles = false, cancelable = false) {
      inner.init(this, type, bubbles, cancelable);
    } }.initEvent,
    writable: true,
    configurable: true,
    enumerable: true,
  });
}

module.exports = { Event, CustomEvent, inner, oneLevelDown };
