'use strict';

// createHook: functions that are told when operations are made, run and end.
const P = require('internal/primordials');
const { state } = require('internal/async-context');
const { codes } = require('internal/errors');

const NAMES_VALUE_SINCE = 12;
const enabledHooks = [];
let destroyed = [];

/** Tells each hook that was enabled when the event happened. */
function tell(name, args) {
  const hooks = P.arraySlice(enabledHooks);
  for (let i = 0; i < hooks.length; i++) {
    const callback = hooks[i].callbacks[name];
    if (callback !== undefined) P.Reflect.apply(callback, hooks[i].hook, args);
  }
}

function tellDestroyed() {
  const ids = destroyed;
  destroyed = [];
  for (let i = 0; i < ids.length; i++) tell('destroy', [ids[i]]);
  return true;
}

const emitter = {
  init(operation) {
    tell('init', [operation.id, operation.type, operation.trigger, operation.resource]);
  },
  before(operation) { tell('before', [operation.id]); },
  after(operation) { tell('after', [operation.id]); },
  resolve(operation) { tell('promiseResolve', [operation.id]); },
  /** Node tells of ends together, before the immediates of the program. */
  destroy(operation) {
    P.arrayPush(destroyed, operation.id);
    if (destroyed.length === 1) host.natives.addOwnImmediate(tellDestroyed);
  },
};

class AsyncHook {
  #entry;

  constructor(callbacks) {
    this.#entry = { hook: this, callbacks };
  }

  enable() {
    if (!P.arrayIncludes(enabledHooks, this.#entry)) P.arrayPush(enabledHooks, this.#entry);
    state.hooks = emitter;
    return this;
  }

  disable() {
    const index = P.arrayIndexOf(enabledHooks, this.#entry);
    if (index !== -1) P.arraySplice(enabledHooks, index, 1);
    if (enabledHooks.length === 0) state.hooks = undefined;
    return this;
  }
}

exports.createHook = function createHook(given) {
  if (given === undefined || given === null) throw cannotTakeApart(given);
  const { init, before, after, destroy, promiseResolve } = given;
  const callbacks = { init, before, after, destroy, promiseResolve };
  for (const name of P.Object.keys(callbacks)) {
    if (callbacks[name] !== undefined && typeof callbacks[name] !== 'function') {
      throw new codes.ERR_ASYNC_CALLBACK(`hook.${name}`);
    }
  }
  return new AsyncHook(callbacks);
};

function cannotTakeApart(value) {
  if (host.release < NAMES_VALUE_SINCE) {
    return new TypeError("Cannot destructure property `init` of 'undefined' or 'null'.");
  }
  const shown = value === null ? 'object null' : 'undefined';
  return new TypeError(`Cannot destructure property 'init' of '${shown}' as it is ${value}.`);
}
