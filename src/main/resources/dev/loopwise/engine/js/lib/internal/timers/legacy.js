'use strict';

// What the timers module of a release has besides its six functions: the old way to put timers into
// objects of one's own, promises, and how functions and objects are promisified, shown and disposed.
const P = require('internal/primordials');

const HAS_ENROLL_UNTIL = 22;
const WARNS_OF_ACTIVE_SINCE = 12;
const HAS_PROMISES_SINCE = 20;
const KNOWS_DISPOSE_SINCE = 18;
const HAS_REFED_SINCE = 11;
const HAS_PRIMITIVE_SINCE = 12;
const PROMISIFIED_BY_GETTER_SINCE = 15;
const LONGEST = 2 ** 31 - 1;
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
const enrolled = new P.WeakMap();
const timerOf = P.weakMapGet;
const remember = P.weakMapSet;

exports.refusePrimitive = (immediate) => {
  if (!immediate || typeof immediate === 'object' || typeof immediate === 'function') return;
  const type = typeof immediate;
  throw new TypeError(`Cannot create property '_destroyed' on ${type} '${P.String(immediate)}'`);
};

/** An object that was made a timer with enroll. */
exports.unenrollQuietly = (item) => {
  const timer = timerOf(enrolled, item);
  if (timer !== undefined) require('timers').clearTimeout(timer);
  item._idleTimeout = -1;
};

function enroll(item, msecs) {
  require('internal/validators').validateNumber(msecs, 'msecs');
  if (msecs < 0 || !P.Number.isFinite(msecs)) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', msecs);
  }
  item._idleTimeout = P.Math.min(P.Math.trunc(msecs), LONGEST);
}

function start(item, refed) {
  const before = timerOf(enrolled, item);
  const { setTimeout, clearTimeout } = require('timers');
  if (before !== undefined) clearTimeout(before);
  if (!(item._idleTimeout >= 0)) return;
  const timer = setTimeout(() => item._onTimeout?.(), item._idleTimeout);
  if (!refed) timer.unref();
  remember(enrolled, item, timer);
}

function deprecated(fn, message, code) {
  let hasTold = false;
  return { deprecated(...args) {
    if (!hasTold && code !== undefined) {
      hasTold = true;
      process.emitWarning(message, 'DeprecationWarning', code);
    }
    return P.Reflect.apply(fn, this, args);
  } }.deprecated;
}

function oldWays() {
  const warnsOfActive = host.release >= WARNS_OF_ACTIVE_SINCE;
  return {
    _unrefActive: deprecated((item) => start(item, false), 'timers._unrefActive() is deprecated.'
      + ' Please use timeout.refresh() instead.', warnsOfActive ? 'DEP0127' : undefined),
    active: deprecated((item) => start(item, true), 'timers.active() is deprecated. Please use '
      + 'timeout.refresh() instead.', warnsOfActive ? 'DEP0126' : undefined),
    unenroll: deprecated((item) => exports.unenrollQuietly(item),
      'timers.unenroll() is deprecated. Please use clearTimeout instead.', 'DEP0096'),
    enroll: deprecated(enroll,
      'timers.enroll() is deprecated. Please use setTimeout instead.', 'DEP0095'),
  };
}

/** Before there were promises of its own, what promisify made of a timer. */
function earlyPromise(timer) {
  return timer.name === 'setTimeout'
    ? (after, value) => new P.Promise((resolve) => timer(resolve, after, value))
    : (value) => new P.Promise((resolve) => timer(resolve, value));
}

function promisify(timer) {
  const early = host.release < PROMISIFIED_BY_GETTER_SINCE ? earlyPromise(timer) : undefined;
  P.Object.defineProperty(timer, Symbol.for('nodejs.util.promisify.custom'), early === undefined
    ? { get: () => require('timers/promises')[timer.name], enumerable: true, configurable: true }
    : { value: early, enumerable: true, configurable: true, writable: true });
}

function equip({ Timeout, Immediate }, { clearTimeout, clearImmediate }) {
  P.hide(Timeout.prototype, CUSTOM, { value(depth, options) {
    const { inspect } = require('internal/inspect');
    return inspect(this, { ...options, depth: 0, customInspect: false });
  } }.value);
  if (host.release < HAS_REFED_SINCE) {
    delete Timeout.prototype.hasRef;
    delete Immediate.prototype.hasRef;
  }
  if (host.release < HAS_PRIMITIVE_SINCE) delete Timeout.prototype[Symbol.toPrimitive];
  if (host.release >= KNOWS_DISPOSE_SINCE && Symbol.dispose !== undefined) {
    const disposal = (clear) => ({ value() { clear(this); } }.value);
    P.hide(Timeout.prototype, Symbol.dispose, disposal(clearTimeout));
    P.hide(Immediate.prototype, Symbol.dispose, disposal(clearImmediate));
  }
}

exports.complete = (timers, classes) => {
  promisify(timers.setTimeout);
  promisify(timers.setImmediate);
  equip(classes, timers);
  if (host.release <= HAS_ENROLL_UNTIL) P.Object.assign(timers, oldWays());
  if (host.release >= HAS_PROMISES_SINCE) {
    P.Object.defineProperty(timers, 'promises', {
      get: () => require('timers/promises'),
      enumerable: true,
      configurable: true,
    });
  }
};
