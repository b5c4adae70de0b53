'use strict';

// AsyncResource: an operation that a program makes itself.
const P = require('internal/primordials');
const context = require('internal/async-context');
const { codedError } = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');

const { state } = context;
const BINDS_SINCE = 12;
const RECEIVES_THIS_SINCE = 18;
const operations = new P.WeakMap();
const operationOf = P.weakMapGet;
const remember = P.weakMapSet;

function triggerOf(options) {
  const given = typeof options === 'number' ? options : options.triggerAsyncId ?? state.here.id;
  if (!P.Number.isSafeInteger(given) || given < -1) {
    throw codedError(RangeError, 'ERR_INVALID_ASYNC_ID', `Invalid triggerAsyncId value: ${P.String(given)}`);
  }
  return given;
}

class AsyncResource {
  constructor(type, options = {}) {
    validateString(type, 'type');
    const trigger = triggerOf(options);
    const isWatched = state.hooks !== undefined || state.enabled.length > 0;
    if (type === '' && isWatched) {
      throw codedError(TypeError, 'ERR_ASYNC_TYPE', `Invalid name for async "type": ${type}`);
    }
    remember(operations, this, context.open(type, this, undefined, trigger));
  }

  runInAsyncScope(fn, thisArg, ...args) {
    return context.runIn(operationOf(operations, this), fn, thisArg, args);
  }

  emitDestroy() {
    if (state.hooks !== undefined) state.hooks.destroy(operationOf(operations, this));
    return this;
  }

  asyncId() { return operationOf(operations, this).id; }
  triggerAsyncId() { return operationOf(operations, this).trigger; }
}

/** The function in the resource's context, with as many arguments as before. */
function bind(fn, thisArg) {
  validateFunction(fn, 'fn');
  const resource = this;
  const bound = thisArg === undefined && host.release >= RECEIVES_THIS_SINCE
    ? function (...args) { return resource.runInAsyncScope(fn, this, ...args); }
    : (...args) => resource.runInAsyncScope(fn, thisArg, ...args);
  P.Object.defineProperty(bound, 'name', { value: 'bound ', configurable: true });
  P.Object.defineProperty(bound, 'length', { value: fn.length, configurable: true });
  return bound;
}

if (host.release >= BINDS_SINCE) {
  const hidden = { writable: true, configurable: true, enumerable: false };
  P.Object.defineProperty(AsyncResource.prototype, 'bind', { value: bind, ...hidden });
  P.Object.defineProperty(AsyncResource, 'bind', {
    value: { bind(fn, type, thisArg) {
      const name = type || fn.name || 'bound-anonymous-fn';
      return new AsyncResource(name).bind(fn, thisArg);
    } }.bind,
    ...hidden,
  });
}

module.exports = AsyncResource;
