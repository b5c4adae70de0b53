'use strict';

// AsyncLocalStorage: a value that callbacks and promise jobs find as it was where they were made.
const P = require('internal/primordials');
const { state, hasFrames } = require('internal/async-context');

const STATIC_BIND_SINCE = 18;
const FRESH_RESOURCE_UNTIL = 12;
const SHORT_TYPE_WORDS_SINCE = 26;

function describe(value) {
  if (value === undefined && host.release >= SHORT_TYPE_WORDS_SINCE) return 'undefined';
  const type = value === null ? 'object' : typeof value;
  return `${type === 'object' ? 'an' : 'a'} ${type}`;
}

function checkCallable(callback) {
  if (typeof callback === 'function') return;
  if (host.release <= FRESH_RESOURCE_UNTIL) throw new TypeError('callback is not a function');
  throw new TypeError(`Function.prototype.apply was called on ${String(callback)}, which is `
    + `${describe(callback)} and not a function`);
}

function withValue(values, storage, value) {
  const next = values === undefined ? new P.Map() : new P.Map(values);
  next.set(storage, value);
  return next;
}

/** Since Node 24: the value is in a frame. */
class AsyncLocalStorage {
  #defaultValue = undefined;
  #name = '';

  constructor(options = {}) {
    require('internal/validators').validateObject(options, 'options');
    this.#defaultValue = options.defaultValue;
    if (options.name !== undefined) this.#name = `${options.name}`;
  }

  get name() { return this.#name; }

  disable() {
    state.frame?.delete(this);
  }

  enterWith(store) { state.frame = withValue(state.frame, this, store); }

  run(store, callback, ...args) {
    const before = this.getStore();
    this.enterWith(store);
    try {
      checkCallable(callback);
      return P.Reflect.apply(callback, null, args);
    } finally {
      this.enterWith(before);
    }
  }

  exit(callback, ...args) { return this.run(undefined, callback, ...args); }

  getStore() {
    return state.frame !== undefined && state.frame.has(this) ? state.frame.get(this) : this.#defaultValue;
  }

  withScope(store) {
    const before = this.getStore();
    this.enterWith(store);
    const dispose = () => this.enterWith(before);
    return { __proto__: RunScope.prototype, dispose, [Symbol.dispose]: dispose };
  }
}
class RunScope {}

const Storage = hasFrames
  ? AsyncLocalStorage
  : require('internal/async-storage-before-24')({ checkCallable, withValue });

const statics = {
  bind(fn) {
    require('internal/validators').validateFunction(fn, 'fn');
    return require('async_hooks').AsyncResource.bind(fn);
  },
  snapshot() { return statics.bind((callback, ...args) => callback(...args)); },
};
for (const name of ['bind', 'snapshot']) {
  if (host.release < STATIC_BIND_SINCE) break;
  P.Object.defineProperty(Storage, name,
    { value: statics[name], writable: true, configurable: true, enumerable: false });
}

module.exports = Storage;
