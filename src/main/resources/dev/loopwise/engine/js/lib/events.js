'use strict';

// EventEmitter. Listeners of one event are called in order, synchronously, from a copy of the list.
const P = require('internal/primordials');
const { checkListener, copy, listenersOf, nothing } = require('internal/events/listeners');
const { captureRejection, kCapture, kRejection } = require('internal/events/rejections');
const { removeAllListeners, removeListener } = require('internal/events/removal');

const kShapeMode = Symbol('shapeMode');
const kEmitting = Symbol('events.emitting');
const kErrorMonitor = Symbol('events.errorMonitor');
const EMITTING_MARKED_SINCE = 24;

let defaultMaxListeners = 10;
const errors = () => require('internal/errors').codes;

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
P.Object.defineProperty(EventEmitter.prototype, kCapture,
  { value: false, writable: true, enumerable: false });

EventEmitter.init = function init(options) {
  if (this._events === undefined || this._events === P.Object.getPrototypeOf(this)._events) {
    this._events = nothing();
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  this[kShapeMode] = false;
  if (options?.captureRejections) {
    require('internal/validators')
      .validateBoolean(options.captureRejections, 'options.captureRejections');
    this[kCapture] = true;
  } else {
    this[kCapture] = EventEmitter.prototype[kCapture];
  }
};

function throwUnhandled(error) {
  if (error instanceof Error) throw error;
  let shown;
  try {
    shown = require('internal/inspect').inspect(error);
  } catch {
    shown = error;
  }
  throw new (errors().ERR_UNHANDLED_ERROR)(shown, error);
}

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === 'error') {
    if (events !== undefined && events[kErrorMonitor] !== undefined) {
      this.emit(kErrorMonitor, ...args);
    }
    if (events === undefined || events.error === undefined) throwUnhandled(args[0]);
  }
  const handler = events === undefined ? undefined : events[type];
  if (handler === undefined) return false;
  if (typeof handler === 'function') {
    callListener(this, handler, type, args);
  } else {
    const listeners = copy(handler);
    for (let i = 0; i < listeners.length; i++) callListener(this, listeners[i], type, args);
  }
  return true;
};

function callListener(emitter, listener, type, args) {
  const result = P.Reflect.apply(listener, emitter, args);
  if (result !== undefined && result !== null && emitter[kCapture]) {
    captureRejection(emitter, result, type, args);
  }
}

function maxListenersOf(emitter) {
  return emitter._maxListeners === undefined ? defaultMaxListeners : emitter._maxListeners;
}

function add(emitter, type, listener, atFront) {
  checkListener(listener);
  let events = emitter._events;
  if (events === undefined) {
    events = emitter._events = nothing();
    emitter._eventsCount = 0;
  } else if (events.newListener !== undefined) {
    emitter.emit('newListener', type, listener.listener ?? listener);
    events = emitter._events;
  }
  const existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    emitter._eventsCount++;
    return emitter;
  }
  if (typeof existing === 'function') {
    events[type] = atFront ? [listener, existing] : [existing, listener];
    if (host.release >= EMITTING_MARKED_SINCE) events[type][kEmitting] = 0;
  } else if (atFront) {
    P.arrayUnshift(existing, listener);
  } else {
    P.arrayPush(existing, listener);
  }
  warnAboutLeak(emitter, type, events[type]);
  return emitter;
}

function warnAboutLeak(emitter, type, listeners) {
  const most = maxListenersOf(emitter);
  if (most <= 0 || listeners.length <= most || listeners.warned) return;
  listeners.warned = true;
  const { inspect } = require('internal/inspect');
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${listeners.length} ${P.String(type)} listeners ` +
    `added to ${inspect(emitter, { depth: -1 })}. MaxListeners is ${most}. ` +
    'Use emitter.setMaxListeners() to increase limit');
  warning.name = 'MaxListenersExceededWarning';
  warning.emitter = emitter;
  warning.type = type;
  warning.count = listeners.length;
  process.emitWarning(warning);
}

function onceWrapper() {
  if (this.fired) return undefined;
  this.target.removeListener(this.type, this.wrapFn);
  this.fired = true;
  return P.Reflect.apply(this.listener, this.target, arguments);
}

function wrapOnce(target, type, listener) {
  const state = { fired: false, wrapFn: undefined, target, type, listener };
  const wrapped = onceWrapper.bind(state);
  wrapped.listener = listener;
  state.wrapFn = wrapped;
  return wrapped;
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  require('internal/validators').validateNumber(n, 'setMaxListeners', 0);
  this._maxListeners = n;
  return this;
};
EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return maxListenersOf(this);
};
EventEmitter.prototype.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};
EventEmitter.prototype.once = function once(type, listener) {
  checkListener(listener);
  return this.on(type, wrapOnce(this, type, listener));
};
EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  checkListener(listener);
  return this.prependListener(type, wrapOnce(this, type, listener));
};

EventEmitter.prototype.removeListener = removeListener;
EventEmitter.prototype.off = removeListener;
EventEmitter.prototype.removeAllListeners = removeAllListeners;
EventEmitter.prototype.listeners = function listeners(type) {
  return listenersOf(this, type, true);
};
EventEmitter.prototype.rawListeners = function rawListeners(type) {
  return listenersOf(this, type, false);
};
EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  if (listener === undefined || listener === null) return listenersOf(this, type, false).length;
  let count = 0;
  const raw = listenersOf(this, type, false);
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === listener || raw[i].listener === listener) count++;
  }
  return count;
};
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? P.Reflect.ownKeys(this._events) : [];
};
const lazyExtras = (name) => ({
  configurable: true,
  enumerable: true,
  get: () => require('internal/events-extras')[name],
});
P.Object.defineProperties(EventEmitter, {
  once: lazyExtras('once'),
  on: lazyExtras('on'),
  getEventListeners: lazyExtras('getEventListeners'),
  getMaxListeners: lazyExtras('getMaxListeners'),
  setMaxListeners: lazyExtras('setMaxListeners'),
  addAbortListener: lazyExtras('addAbortListener'),
  listenerCount: {
    configurable: true,
    enumerable: true,
    writable: true,
    value: (emitter, type) => emitter.listenerCount(type),
  },
  captureRejectionSymbol: { value: kRejection, enumerable: true },
  captureRejections: {
    enumerable: true,
    get: () => EventEmitter.prototype[kCapture],
    set(value) {
      require('internal/validators').validateBoolean(value, 'EventEmitter.captureRejections');
      EventEmitter.prototype[kCapture] = value;
    },
  },
  errorMonitor: { value: kErrorMonitor, enumerable: true },
  defaultMaxListeners: {
    enumerable: true,
    get: () => defaultMaxListeners,
    set(value) {
      require('internal/validators').validateNumber(value, 'defaultMaxListeners', 0);
      defaultMaxListeners = value;
    },
  },
});
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;

module.exports = EventEmitter;
