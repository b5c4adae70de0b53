'use strict';

// What hangs on the EventEmitter function itself, in the order in which each release lists it. The
// functions for promises are loaded when they are first called.
const P = require('internal/primordials');
const { kCapture, kRejection } = require('internal/events/rejections');

const HAS_PROMISES_SINCE = 12;
const CAPTURES_SINCE = 12;
const KNOWS_TARGETS_SINCE = 16;
const HAS_RESOURCE_SINCE = 18;
const ONCE_IS_ASYNC_SINCE = 15;
const COUNTS_TARGETS_SINCE = 24;
const extras = () => require('internal/events-extras');

const functions = {
  addAbortListener(signal, listener) { return extras().addAbortListener(signal, listener); },
  async once(emitter, name, options = {}) {
    return require('internal/events/once').once(emitter, name, options);
  },
  on(emitter, event, options = {}) { return require('internal/events/on').on(emitter, event, options); },
  getEventListeners(emitterOrTarget, type) { return extras().getEventListeners(emitterOrTarget, type); },
  getMaxListeners(emitterOrTarget) { return extras().getMaxListeners(emitterOrTarget); },
  listenerCount(emitterOrTarget, type) { return extras().listenerCount(emitterOrTarget, type); },
};

/** Node's are nameless. */
function nameless(fn) {
  P.Object.defineProperty(fn, 'name', { value: '', configurable: true });
  return fn;
}

/** Properties that cannot be reconfigured: constants and switches for all emitters. */
function addCapturing(EventEmitter) {
  P.Object.defineProperty(EventEmitter, 'captureRejectionSymbol', { value: kRejection, enumerable: true });
  P.Object.defineProperty(EventEmitter, 'captureRejections', {
    enumerable: true,
    get: () => EventEmitter.prototype[kCapture],
    set(value) {
      require('internal/validators').validateBoolean(value, 'EventEmitter.captureRejections');
      EventEmitter.prototype[kCapture] = value;
    },
  });
}

function addLimit(EventEmitter, limits) {
  P.Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
    enumerable: true,
    get: () => limits.default,
    set(value) {
      require('internal/events/limits').check(value, 'defaultMaxListeners');
      limits.default = value;
    },
  });
}

exports.define = (EventEmitter, { init, limits, kErrorMonitor }) => {
  const { release } = host;
  if (release >= HAS_RESOURCE_SINCE) EventEmitter.addAbortListener = functions.addAbortListener;
  EventEmitter.once = release < ONCE_IS_ASYNC_SINCE ? require('internal/events/once').once : functions.once;
  if (release >= HAS_PROMISES_SINCE) EventEmitter.on = functions.on;
  if (release >= KNOWS_TARGETS_SINCE) EventEmitter.getEventListeners = functions.getEventListeners;
  if (release >= HAS_RESOURCE_SINCE) EventEmitter.getMaxListeners = functions.getMaxListeners;
  if (release >= COUNTS_TARGETS_SINCE) EventEmitter.listenerCount = functions.listenerCount;
  EventEmitter.EventEmitter = EventEmitter;
  EventEmitter.usingDomains = false;
  if (release >= CAPTURES_SINCE) addCapturing(EventEmitter);
  if (release >= HAS_RESOURCE_SINCE) {
    P.Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource',
      { enumerable: true, get: () => require('internal/events/async-resource') });
  }
  if (release >= CAPTURES_SINCE) {
    P.Object.defineProperty(EventEmitter, 'errorMonitor', { value: kErrorMonitor, enumerable: true });
  }
  addLimit(EventEmitter, limits);
  if (release >= KNOWS_TARGETS_SINCE) {
    EventEmitter.setMaxListeners = nameless((...args) => extras().setMaxListeners(...args));
  }
  EventEmitter.init = nameless(init);
  if (release < COUNTS_TARGETS_SINCE) {
    EventEmitter.listenerCount = nameless((emitter, type) => extras().listenerCount(emitter, type));
  }
};
