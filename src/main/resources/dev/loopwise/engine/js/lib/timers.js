'use strict';

// setTimeout, setInterval and setImmediate. The lists and their order are the loop's.
const P = require('internal/primordials');
const { natives } = host;

const MAX_DELAY = 2 ** 31 - 1;
const WARNS_OF_ODD_DELAYS_SINCE = 21;
const KNOWS_DISPOSE_SINCE = 18;
const kRefed = Symbol('refed');
const kId = Symbol('asyncId');
const timersById = { __proto__: null };
const natively = new P.WeakMap();
const nativeOf = P.uncurry(WeakMap.prototype.get);
const remember = P.uncurry(WeakMap.prototype.set);
let lastId = 1;

function warnOfDelay(delay, isOddSet) {
  const text = '\nTimeout duration was set to 1.';
  if (delay > MAX_DELAY) {
    process.emitWarning(`${delay} does not fit into a 32-bit signed integer.${text}`,
      'TimeoutOverflowWarning');
  } else if (isOddSet && delay < 0) {
    process.emitWarning(`${delay} is a negative number.${text}`, 'TimeoutNegativeWarning');
  } else if (isOddSet && delay !== delay) {
    process.emitWarning(`${delay} is not a number.${text}`, 'TimeoutNaNWarning');
  }
}

/** A delay that is too small, too large or no number is 1. */
function coerce(given) {
  const delay = given === undefined ? 1 : given * 1;
  if (delay >= 1 && delay <= MAX_DELAY) return delay;
  warnOfDelay(delay, host.release >= WARNS_OF_ODD_DELAYS_SINCE);
  return 1;
}

class Timeout {
  constructor(callback, delay, args, repeats) {
    const millis = coerce(delay);
    this._idleTimeout = millis;
    this._idlePrev = this;
    this._idleNext = this;
    this._idleStart = null;
    this._onTimeout = host.inContext(callback);
    this._timerArgs = args;
    this._repeat = repeats ? millis : null;
    this._destroyed = false;
    this[kRefed] = true;
    this[kId] = ++lastId;
    const native = natives.newTimer(() => fire(this), P.Math.trunc(millis), repeats);
    remember(natively, this, native);
    arm(this, native);
  }

  [Symbol.toPrimitive]() {
    timersById[this[kId]] = this;
    return this[kId];
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

  close() {
    clearTimeout(this);
    return this;
  }
}

function arm(timeout, native) {
  natives.armTimer(native);
  timeout._idleStart = natives.nowMillis();
  timeout._destroyed = false;
}

function setRefed(timeout, refed) {
  timeout[kRefed] = refed;
  natives.refTimer(nativeOf(natively, timeout), refed);
  return timeout;
}

function fire(timeout) {
  const callback = timeout._onTimeout;
  if (timeout._repeat === null) timeout._destroyed = true;
  if (!callback) return true;
  return host.call(callback, timeout, timeout._timerArgs);
}

function unlink(timeout) {
  timeout._idleTimeout = -1;
  timeout._idlePrev = null;
  timeout._idleNext = null;
  timeout._onTimeout = null;
  timeout._destroyed = true;
  delete timersById[timeout[kId]];
  natives.clearTimer(nativeOf(natively, timeout));
}

function clearTimeout(timer) {
  if (timer?._onTimeout) {
    if (timer instanceof Timeout) unlink(timer);
  } else if (typeof timer === 'number' || typeof timer === 'string') {
    const timeout = timersById[timer];
    if (timeout !== undefined) unlink(timeout);
  }
}

function checkCallback(callback) {
  if (typeof callback === 'function') return;
  const { codes } = require('internal/errors');
  throw new codes.ERR_INVALID_ARG_TYPE('callback', 'function', callback);
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
    this._idleNext = null;
    this._idlePrev = null;
    this._onImmediate = host.inContext(callback);
    this._argv = args;
    this._destroyed = false;
    this[kRefed] = true;
    remember(natively, this, natives.addImmediate(() => fireImmediate(this)));
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
  natives.refImmediate(nativeOf(natively, immediate), refed);
  return immediate;
}

function fireImmediate(immediate) {
  immediate._destroyed = true;
  immediate[kRefed] = null;
  const completed = host.call(immediate._onImmediate, immediate, immediate._argv);
  immediate._onImmediate = null;
  return completed;
}

function setImmediate(callback, ...args) {
  checkCallback(callback);
  return new Immediate(callback, args.length === 0 ? undefined : args);
}

function clearImmediate(immediate) {
  if (!immediate?._onImmediate || immediate._destroyed) return;
  natives.clearImmediate(nativeOf(natively, immediate));
  immediate._destroyed = true;
  immediate[kRefed] = null;
  immediate._onImmediate = null;
}

if (host.release >= KNOWS_DISPOSE_SINCE && Symbol.dispose !== undefined) {
  const disposal = (clear) => ({ value() { clear(this); }, writable: true, configurable: true });
  P.Object.defineProperty(Timeout.prototype, Symbol.dispose, disposal(clearTimeout));
  P.Object.defineProperty(Immediate.prototype, Symbol.dispose, disposal(clearImmediate));
}

for (const timer of [setTimeout, setImmediate]) {
  P.Object.defineProperty(timer, Symbol.for('nodejs.util.promisify.custom'), {
    get: () => require('timers/promises')[timer.name],
    enumerable: true,
    configurable: true,
  });
}

module.exports = {
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
  setInterval,
  clearInterval,
  get promises() { return require('timers/promises'); },
};
