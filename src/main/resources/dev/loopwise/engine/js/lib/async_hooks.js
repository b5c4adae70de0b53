'use strict';

const context = require('internal/async-context');
const { codes } = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');

/** A value that callbacks and promise jobs inherit from where they were made. */
class AsyncLocalStorage {
  #defaultValue;
  #name;

  constructor({ defaultValue, name = '' } = {}) {
    this.#defaultValue = defaultValue;
    this.#name = name;
  }

  get name() { return this.#name; }

  getStore() {
    const frame = context.current();
    return frame.has(this) ? frame.get(this) : this.#defaultValue;
  }

  run(store, callback, ...args) {
    return context.runIn(context.with(this, store), callback, undefined, args);
  }

  exit(callback, ...args) {
    return this.run(undefined, callback, ...args);
  }

  enterWith(store) { context.replace(context.with(this, store)); }
  disable() { this.enterWith(undefined); }

  static bind(fn) {
    validateFunction(fn, 'fn');
    return context.bind(fn);
  }

  static snapshot() { return context.bind((callback, ...args) => callback(...args)); }
}

let nextId = 2;

class AsyncResource {
  #frame = context.current();
  #id = nextId++;

  constructor(type) {
    validateString(type, 'type');
  }

  runInAsyncScope(fn, self, ...args) { return context.runIn(this.#frame, fn, self, args); }
  emitDestroy() { return this; }
  asyncId() { return this.#id; }
  triggerAsyncId() { return 1; }

  bind(fn) {
    validateFunction(fn, 'fn');
    const frame = this.#frame;
    return function (...args) { return context.runIn(frame, fn, this, args); };
  }

  static bind(fn, type) { return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn); }
}

module.exports = {
  AsyncLocalStorage,
  AsyncResource,
  executionAsyncId: () => 1,
  triggerAsyncId: () => 0,
  executionAsyncResource: () => ({}),
  createHook() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('async_hooks.createHook');
  },
};
