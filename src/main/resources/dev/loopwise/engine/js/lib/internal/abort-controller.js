'use strict';

// AbortController and AbortSignal.
const P = require('internal/primordials');
const DOMException = require('internal/dom-exception');
const { EventTarget, Event, defineHandler } = require('internal/event-target');
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const kCreate = Symbol('create');
const states = new WeakMap();

function stateOf(signal) {
  const state = states.get(signal);
  if (state === undefined) throw new codes.ERR_INVALID_THIS('AbortSignal');
  return state;
}

const withDepth = (options) =>
  ({ ...options, depth: options.depth === null ? null : options.depth - 1 });

class AbortSignal extends EventTarget {
  constructor(token = undefined) {
    if (token !== kCreate) throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    super();
    states.set(this, { aborted: false, reason: undefined, dependants: [] });
  }

  get aborted() { return stateOf(this).aborted; }
  get reason() { return stateOf(this).reason; }

  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }

  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return this;
    return `AbortSignal ${inspect({ aborted: this.aborted }, withDepth(options))}`;
  }

  static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    const signal = new AbortSignal(kCreate);
    const state = stateOf(signal);
    state.aborted = true;
    state.reason = reason;
    return signal;
  }

  /** Aborts after a time; its timer keeps nothing alive. */
  static timeout(delayMillis) {
    require('internal/validators').validateInteger(delayMillis, 'delay', 0, 2 ** 53 - 1);
    const signal = new AbortSignal(kCreate);
    const { setTimeout } = require('timers');
    setTimeout(() => {
      abortSignal(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delayMillis).unref();
    return signal;
  }

  static any(signals) {
    const sources = [...signals];
    const result = new AbortSignal(kCreate);
    for (const source of sources) {
      if (!(source instanceof AbortSignal)) {
        throw new codes.ERR_INVALID_ARG_TYPE('signals', 'AbortSignal', source);
      }
    }
    for (const source of sources) {
      if (source.aborted) {
        const state = stateOf(result);
        state.aborted = true;
        state.reason = source.reason;
        return result;
      }
    }
    for (const source of sources) P.arrayPush(stateOf(source).dependants, result);
    return result;
  }
}

/** Aborts a signal and those made from it by `any`; then all their listeners run, in that order. */
function abortSignal(signal, reason) {
  const state = stateOf(signal);
  if (state.aborted) return;
  const order = [];
  mark(signal, reason, order);
  for (let i = 0; i < order.length; i++) order[i].dispatchEvent(new Event('abort'));
}

function mark(signal, reason, order) {
  const state = stateOf(signal);
  if (state.aborted) return;
  state.aborted = true;
  state.reason = reason;
  P.arrayPush(order, signal);
  for (let i = 0; i < state.dependants.length; i++) mark(state.dependants[i], reason, order);
}

class AbortController {
  #signal;

  get signal() { return (this.#signal ??= new AbortSignal(kCreate)); }

  abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    abortSignal(this.signal, reason);
  }

  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return 'AbortController';
    return `AbortController ${inspect({ signal: this.signal }, withDepth(options))}`;
  }
}

defineHandler(AbortSignal.prototype, 'abort');
P.Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag,
  { value: 'AbortSignal', configurable: true });
P.Object.defineProperty(AbortController.prototype, Symbol.toStringTag,
  { value: 'AbortController', configurable: true });

module.exports = { AbortController, AbortSignal };
