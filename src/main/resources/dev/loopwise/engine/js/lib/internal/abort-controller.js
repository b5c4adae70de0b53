'use strict';

// AbortController and AbortSignal.
const P = require('internal/primordials');
const DOMException = require('internal/dom-exception');
const { EventTarget, Event, defineHandler, trusted } = require('internal/event-target');
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const MARKS_DEPENDANTS_FIRST_SINCE = 22;
const PRIVATE_SIGNAL_SINCE = 20;
const HAS_ANY_SINCE = 18;
const MAX_DELAY = 2 ** 32 - 1;
const kCreate = host.symbol('create');
const states = new P.WeakMap();
const stateIn = P.weakMapGet;
const remember = P.weakMapSet;

function stateOf(signal) {
  const isObject = typeof signal === 'object' && signal !== null;
  const state = isObject ? stateIn(states, signal) : undefined;
  if (state === undefined) throw new codes.ERR_INVALID_THIS('AbortSignal');
  return state;
}

const isSignal = (value) =>
  typeof value === 'object' && value !== null && stateIn(states, value) !== undefined;

function shown(self, name, value, depth, { options, inspect }) {
  if (depth < 0) return `[${name}]`;
  const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
  return `${name} ${inspect(value, inner)}`;
}

class AbortSignal extends EventTarget {
  constructor(token = undefined) {
    if (token !== kCreate) throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    super();
    remember(states, this, { aborted: false, reason: undefined, sources: undefined, dependants: [] });
  }

  get aborted() { return stateOf(this).aborted; }
  get reason() { return stateOf(this).reason; }

  throwIfAborted() {
    const { aborted, reason } = stateOf(this);
    if (aborted) throw reason;
  }

  [CUSTOM](depth, options, inspect) {
    return shown(this, 'AbortSignal', { aborted: this.aborted }, depth, { options, inspect });
  }

  static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    return abortedSignal(reason);
  }

  /** Aborts after a time; its timer keeps nothing alive. */
  static timeout(delay) {
    require('internal/validators').validateInteger(delay, 'delay', 0, MAX_DELAY);
    const signal = new AbortSignal(kCreate);
    const { setTimeout } = require('timers');
    setTimeout(() => {
      abortSignal(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delay).unref();
    return signal;
  }
}

function abortedSignal(reason) {
  const signal = new AbortSignal(kCreate);
  const state = stateOf(signal);
  state.aborted = true;
  state.reason = reason;
  return signal;
}

/** A signal that aborts with the first of its sources; of composed signals it takes the sources. */
function any(signals) {
  const given = require('internal/abort-sources').check(signals, isSignal);
  const result = new AbortSignal(kCreate);
  const state = stateOf(result);
  state.sources = new P.Set();
  for (let i = 0; i < given.length; i++) {
    const source = stateOf(given[i]);
    if (source.aborted) return abortedSignal(source.reason);
    const origins = source.sources ?? [given[i]];
    for (const origin of origins) {
      if (state.sources.has(origin)) continue;
      state.sources.add(origin);
      P.arrayPush(stateOf(origin).dependants, result);
    }
  }
  return result;
}

function mark(signal, reason) {
  const state = stateOf(signal);
  if (state.aborted) return false;
  state.aborted = true;
  state.reason = reason;
  return true;
}

function tell(signal) {
  signal.dispatchEvent(trusted(new Event('abort')));
}

/** Aborts a signal and those made from it by `any`, and tells their listeners in that order. */
function abortSignal(signal, reason) {
  if (!mark(signal, reason)) return;
  const { dependants } = stateOf(signal);
  if (host.release < MARKS_DEPENDANTS_FIRST_SINCE) {
    tell(signal);
    for (let i = 0; i < dependants.length; i++) abortSignal(dependants[i], reason);
    return;
  }
  const order = [signal];
  for (let i = 0; i < dependants.length; i++) {
    if (mark(dependants[i], reason)) P.arrayPush(order, dependants[i]);
  }
  for (let i = 0; i < order.length; i++) tell(order[i]);
}

let isController;

class AbortController {
  #signal = undefined;

  get signal() {
    return (this.#signal ??= new AbortSignal(kCreate));
  }

  static {
    isController = (value) => typeof value === 'object' && value !== null && #signal in value;
  }

  abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    if (host.release < PRIVATE_SIGNAL_SINCE && !isController(this)) {
      throw new codes.ERR_INVALID_THIS('AbortController');
    }
    abortSignal((this.#signal ??= new AbortSignal(kCreate)), reason);
  }

  [CUSTOM](depth, options, inspect) {
    return shown(this, 'AbortController', { signal: this.signal }, depth, { options, inspect });
  }
}

function define(prototype, name, enumerable) {
  for (const key of enumerable) P.Object.defineProperty(prototype, key, { enumerable: true });
  P.Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
}

defineHandler(AbortSignal.prototype, 'abort');
define(AbortSignal.prototype, 'AbortSignal', ['aborted']);
define(AbortController.prototype, 'AbortController', ['signal', 'abort']);
if (host.release >= HAS_ANY_SINCE) {
  P.Object.defineProperty(AbortSignal, 'any',
    { value: any, writable: true, configurable: true, enumerable: false });
}

module.exports = { AbortController, AbortSignal };
