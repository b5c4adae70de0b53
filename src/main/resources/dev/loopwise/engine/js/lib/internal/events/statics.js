'use strict';

// What hangs on the EventEmitter function itself, in the order in which each release lists it. The
// functions for promises are loaded when they are first called.
const P = require('internal/primordials');
const { kCapture, kRejection } = require('internal/events/rejections');

const SINCE = { __proto__: null, addAbortListener: 18, on: 12, getEventListeners: 16, getMaxListeners: 18,
  captureRejectionSymbol: 12, captureRejections: 12, EventEmitterAsyncResource: 18, errorMonitor: 12,
  setMaxListeners: 16 };
const ONCE_IS_ASYNC_SINCE = 15;
const COUNTS_TARGETS_SINCE = 24;
const extras = () => require('internal/events-extras');

function plain(value) {
  return { value, writable: true, enumerable: true, configurable: true };
}

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

/** Properties that cannot be reconfigured: constants and switches for all emitters. */
function switches(EventEmitter, { limits, kErrorMonitor }) {
  return {
    captureRejectionSymbol: { value: kRejection, enumerable: true },
    captureRejections: {
      enumerable: true,
      get: () => EventEmitter.prototype[kCapture],
      set(value) {
        require('internal/validators').validateBoolean(value, 'EventEmitter.captureRejections');
        EventEmitter.prototype[kCapture] = value;
      },
    },
    EventEmitterAsyncResource: {
      enumerable: true,
      get: () => require('internal/events/async-resource'),
    },
    errorMonitor: { value: kErrorMonitor, enumerable: true },
    defaultMaxListeners: {
      enumerable: true,
      get: () => limits.default,
      set(value) {
        require('internal/events/limits').check(value, 'defaultMaxListeners');
        limits.default = value;
      },
    },
  };
}

exports.define = (EventEmitter, state) => {
  const countsTargets = host.release >= COUNTS_TARGETS_SINCE;
  const all = {
    addAbortListener: plain(functions.addAbortListener),
    once: plain(host.release < ONCE_IS_ASYNC_SINCE ? require('internal/events/once').once : functions.once),
    on: plain(functions.on),
    getEventListeners: plain(functions.getEventListeners),
    getMaxListeners: plain(functions.getMaxListeners),
    ...(countsTargets ? { listenerCount: plain(functions.listenerCount) } : {}),
    EventEmitter: plain(EventEmitter),
    usingDomains: plain(false),
    ...switches(EventEmitter, state),
    setMaxListeners: plain((...args) => extras().setMaxListeners(...args)),
    init: plain(state.init),
  };
  P.Object.defineProperty(all.setMaxListeners.value, 'name', { value: '', configurable: true });
  P.Object.defineProperty(state.init, 'name', { value: '', configurable: true });
  if (!countsTargets) {
    all.listenerCount = plain((emitter, type) => extras().listenerCount(emitter, type));
    P.Object.defineProperty(all.listenerCount.value, 'name', { value: '', configurable: true });
  }
  for (const name in all) {
    if (host.release >= (SINCE[name] ?? 0)) P.Object.defineProperty(EventEmitter, name, all[name]);
  }
};
