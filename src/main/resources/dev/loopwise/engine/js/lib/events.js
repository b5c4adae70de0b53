'use strict';

// EventEmitter. Listeners of one event are called in order, synchronously, from a copy of the list.
const P = require('internal/primordials');
const { checkListener, copy, countOf, listenersOf, nothing } = require('internal/events/listeners');
const { captureRejection, kCapture } = require('internal/events/rejections');
const { removeAllListeners, removeListener } = require('internal/events/removal');

const kShapeMode = host.symbol('shapeMode');
const kEmitting = host.symbol('events.emitting');
const kErrorMonitor = host.symbol('events.errorMonitor');
const EMITTING_MARKED_SINCE = 24;
const SHAPE_MARKED_SINCE = 20;
const CAPTURES_SINCE = 12;
const MONITORS_SINCE = 12;
const NAMELESS_WRAPPER_SINCE = 24;
const COUNTS_ONE_LISTENER_SINCE = 18;

const { release } = host;
const limits = { default: 10 };

function EventEmitter(options) {
  P.Reflect.apply(EventEmitter.init, this, [options]);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

function init(options) {
  if (this._events === undefined || this._events === P.Object.getPrototypeOf(this)._events) {
    this._events = nothing();
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (release >= SHAPE_MARKED_SINCE) this[kShapeMode] = false;
  if (release < CAPTURES_SINCE) return;
  if (options?.captureRejections) {
    require('internal/validators')
      .validateBoolean(options.captureRejections, 'options.captureRejections');
    this[kCapture] = true;
  } else {
    this[kCapture] = EventEmitter.prototype[kCapture];
  }
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  require('internal/events/limits').check(n, 'setMaxListeners');
  this._maxListeners = n;
  return this;
};
EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return maxListenersOf(this);
};

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === 'error') {
    if (events !== undefined && events[kErrorMonitor] !== undefined && release >= MONITORS_SINCE) {
      this.emit(kErrorMonitor, ...args);
    }
    if (events === undefined || events.error === undefined) {
      require('internal/events/unhandled').raise(this, args[0]);
    }
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
  return emitter._maxListeners === undefined ? limits.default : emitter._maxListeners;
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
  const { length } = events[type];
  const most = maxListenersOf(emitter);
  if (most > 0 && length > most) {
    require('internal/events/limits').warn(emitter, type, events[type], most);
  }
  return emitter;
}

function onceWrapper() {
  if (this.fired) return undefined;
  this.target.removeListener(this.type, this.wrapFn);
  this.fired = true;
  return P.Reflect.apply(this.listener, this.target, arguments);
}

function wrapOnce(target, type, listener) {
  const state = { fired: false, wrapFn: undefined, target, type, listener };
  const wrapped = release >= NAMELESS_WRAPPER_SINCE
    ? function wrapper(...args) { return P.Reflect.apply(onceWrapper, state, args); }
    : onceWrapper.bind(state);
  wrapped.listener = listener;
  state.wrapFn = wrapped;
  return wrapped;
}

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
EventEmitter.prototype.listenerCount = release >= COUNTS_ONE_LISTENER_SINCE
  ? function listenerCount(type, listener) { return countOf(this, type, listener); }
  : function listenerCount(type) { return countOf(this, type); };
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? P.Reflect.ownKeys(this._events) : [];
};
if (release >= CAPTURES_SINCE) {
  P.Object.defineProperty(EventEmitter.prototype, kCapture,
    { value: false, writable: true, enumerable: false });
}

module.exports = EventEmitter;
require('internal/events/statics').define(EventEmitter, { init, limits, kErrorMonitor });
