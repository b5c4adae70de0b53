'use strict';

// AsyncLocalStorage before Node 24: the value belongs to the operation that runs.
const P = require('internal/primordials');
const context = require('internal/async-context');

const { state } = context;
const FRESH_RESOURCE_UNTIL = 12;
let checkCallable;
let withValue;

class AsyncLocalStorage {
  constructor() {
    this.kResourceStore = Symbol('kResourceStore');
    this.enabled = false;
  }

  disable() {
    if (!this.enabled) return;
    this.enabled = false;
    P.arraySplice(state.enabled, P.arrayIndexOf(state.enabled, this), 1);
  }

  enterWith(store) {
    enable(this);
    state.here.values = withValue(state.here.values, this, store);
  }

  run(store, callback, ...args) {
    if (host.release <= FRESH_RESOURCE_UNTIL) return runInFreshOperation(this, store, callback, args);
    if (P.Object.is(store, this.getStore())) {
      checkCallable(callback);
      return P.Reflect.apply(callback, null, args);
    }
    enable(this);
    const operation = state.here;
    const before = operation.values?.get(this);
    operation.values = withValue(operation.values, this, store);
    try {
      checkCallable(callback);
      return P.Reflect.apply(callback, null, args);
    } finally {
      operation.values = withValue(operation.values, this, before);
    }
  }

  exit(callback, ...args) {
    if (!this.enabled) return P.Reflect.apply(callback, null, args);
    this.disable();
    try {
      return P.Reflect.apply(callback, null, args);
    } finally {
      enable(this);
    }
  }

  getStore() {
    return this.enabled ? state.here.values?.get(this) : undefined;
  }
}

function enable(storage) {
  if (storage.enabled) return;
  storage.enabled = true;
  P.arrayPush(state.enabled, storage);
}

function runInFreshOperation(storage, store, callback, args) {
  const operation = context.open('AsyncLocalStorage');
  return context.runIn(operation, () => {
    storage.enterWith(store);
    checkCallable(callback);
    return P.Reflect.apply(callback, undefined, args);
  }, undefined, []);
}

module.exports = (shared) => {
  ({ checkCallable, withValue } = shared);
  return AsyncLocalStorage;
};
