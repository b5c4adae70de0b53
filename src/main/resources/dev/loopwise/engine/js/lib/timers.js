'use strict';

// setTimeout, setInterval and setImmediate. The lists and their order are the loop's.
const P = require('internal/primordials');
const { natives } = host;

const MAX_DELAY = 2 ** 31 - 1;
const WARNS_OF_ODD_DELAYS_SINCE = 24;
const IGNORES_NO_IMMEDIATES_SINCE = 24;
const shape = require('internal/timers/shape');
const { kRefed } = shape;
const { checkCallback } = require('internal/callbacks');
const timersById = { __proto__: null };
const natively = new P.WeakMap();
const nativeOf = P.weakMapGet;
const remember = P.weakMapSet;

/** A delay that is too small, too large or no number is 1. */
function coerce(given) {
  const delay = given === undefined ? 1 : given * 1;
  if (delay >= 1 && delay <= MAX_DELAY) return delay;
  if (delay > MAX_DELAY || (host.release >= WARNS_OF_ODD_DELAYS_SINCE && !(delay >= 0))) {
    require('internal/timers/warnings').warnOfDelay(delay, MAX_DELAY);
  }
  return 1;
}

class Timeout {
  constructor(callback, delay, args, repeats) {
    const millis = coerce(delay);
    shape.dressTimeout(this, { millis, callback, args, repeat: repeats ? millis : null });
    const id = host.newAsyncId();
    const context = host.openContext('Timeout', this, id);
    shape.number(this, id, context);
    const native = natives.newTimer(() => fire(this), P.Math.trunc(millis), repeats);
    const entry = { native, context, id, isArmed: false };
    remember(natively, this, entry);
    arm(this, entry);
  }

  refresh() {
    if (this._idleTimeout !== -1) arm(this, nativeOf(natively, this));
    return this;
  }

  ref() {
    return setRefed(this, true);
  }

  unref() {
    return setRefed(this, false);
  }

  hasRef() {
    return this[kRefed];
  }

  /** A number that clearTimeout takes too, on any thread. */
  [Symbol.toPrimitive]() {
    const { id } = nativeOf(natively, this);
    shape.markPrimitive(this);
    timersById[id] = this;
    return id;
  }

  close() {
    clearTimeout(this);
    return this;
  }
}

function arm(timeout, entry) {
  natives.armTimer(entry.native);
  entry.isArmed = true;
  shape.link(timeout, natives.nowMillis());
}

function setRefed(timeout, refed) {
  timeout[kRefed] = refed;
  natives.refTimer(nativeOf(natively, timeout).native, refed);
  return timeout;
}

function fire(timeout) {
  const callback = timeout._onTimeout;
  const entry = nativeOf(natively, timeout);
  if (!callback) return true;
  const repeats = timeout._repeat !== null;
  if (!repeats) {
    entry.isArmed = false;
    shape.unlink(timeout);
  }
  const completed = host.call(callback, timeout, timeout._timerArgs, entry.context);
  if (repeats || entry.isArmed || timeout._destroyed) return completed;
  shape.finish(timeout);
  if (entry.context !== undefined) host.contexts.end(entry.context);
  return completed;
}

function unlink(timeout) {
  const { native, context, id } = nativeOf(natively, timeout);
  if (context !== undefined && !timeout._destroyed) host.contexts.end(context);
  shape.emptyTimeout(timeout);
  delete timersById[id];
  natives.clearTimer(native);
}

function clearTimeout(timer) {
  if (timer?._onTimeout) {
    if (timer instanceof Timeout) unlink(timer);
    else require('internal/timers/legacy').unenrollQuietly(timer);
  } else if (typeof timer === 'number' || typeof timer === 'string') {
    const timeout = timersById[timer];
    if (timeout !== undefined) unlink(timeout);
  }
}

function setTimeout(callback, after, ...args) {
  checkCallback(callback);
  return new Timeout(callback, after, args.length === 0 ? undefined : args, false);
}

function setInterval(callback, repeat, ...args) {
  checkCallback(callback);
  return new Timeout(callback, repeat, args.length === 0 ? undefined : args, true);
}

function clearInterval(timer) {
  clearTimeout(timer);
}

class Immediate {
  constructor(callback, args) {
    shape.dressImmediate(this, { callback, args });
    const id = host.newAsyncId();
    const context = host.openContext('Immediate', this, id);
    shape.number(this, id, context);
    remember(natively, this, { native: natives.addImmediate(() => fireImmediate(this)), context });
  }

  ref() {
    return this._destroyed ? this : setImmediateRefed(this, true);
  }

  unref() {
    return this._destroyed ? this : setImmediateRefed(this, false);
  }

  hasRef() {
    return !!this[kRefed];
  }
}

function setImmediateRefed(immediate, refed) {
  immediate[kRefed] = refed;
  natives.refImmediate(nativeOf(natively, immediate).native, refed);
  return immediate;
}

function fireImmediate(immediate) {
  immediate._destroyed = true;
  immediate[kRefed] = null;
  const completed = host.call(immediate._onImmediate, immediate, immediate._argv,
    nativeOf(natively, immediate).context);
  immediate._onImmediate = null;
  return completed;
}

function setImmediate(callback, ...args) {
  checkCallback(callback);
  return new Immediate(callback, args.length === 0 ? undefined : args);
}

function clearImmediate(immediate) {
  if (host.release < IGNORES_NO_IMMEDIATES_SINCE) {
    require('internal/timers/legacy').refusePrimitive(immediate);
  }
  if (!immediate?._onImmediate || immediate._destroyed) return;
  const { native, context } = nativeOf(natively, immediate);
  natives.clearImmediate(native);
  if (context !== undefined) host.contexts.end(context);
  shape.emptyImmediate(immediate);
}

module.exports = {
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
  setInterval,
  clearInterval,
};
require('internal/timers/legacy').complete(module.exports, { Timeout, Immediate });
