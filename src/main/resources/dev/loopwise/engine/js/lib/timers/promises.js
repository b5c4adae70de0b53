'use strict';

// Timers that return promises.
const P = require('internal/primordials');
const timers = require('timers');
const { AbortError, codes } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateNumber, validateObject } =
  require('internal/validators');

const NO_OPTIONS = {};
const CHECKS_DELAY_SINCE = 20;

function checkDelay(delayMillis) {
  if (delayMillis !== undefined && host.release >= CHECKS_DELAY_SINCE) {
    validateNumber(delayMillis, 'delay');
  }
}

function checkOptions({ signal, ref = true }) {
  validateAbortSignal(signal, 'options.signal');
  validateBoolean(ref, 'options.ref');
}

/** The options' first mistake, if they have one: reported by a rejection, not by a throw. */
function mistakeIn(options) {
  try {
    validateObject(options, 'options');
    checkOptions(options);
    return undefined;
  } catch (error) {
    return error;
  }
}

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

/** A promise for a handle made by `arm(resolve)`; the signal clears it by `disarm`. */
function promiseFor(arm, disarm, { signal, ref = true }) {
  if (signal?.aborted) return P.promiseReject(aborted(signal));
  const { promise, resolve, reject } = P.deferred();
  const handle = arm(resolve);
  if (!ref) handle.unref();
  if (!signal) return promise;
  const onAbort = () => {
    disarm(handle);
    reject(aborted(signal));
  };
  signal.addEventListener('abort', onAbort);
  return P.settleThrough(promise, () => signal.removeEventListener('abort', onAbort));
}

function setTimeout(delayMillis, value, options = NO_OPTIONS) {
  let mistake = mistakeIn(options);
  if (mistake === undefined) {
    try {
      checkDelay(delayMillis);
    } catch (error) {
      mistake = error;
    }
  }
  if (mistake !== undefined) return P.promiseReject(mistake);
  return promiseFor(
    (resolve) => timers.setTimeout(resolve, delayMillis, value), timers.clearTimeout, options);
}

function setImmediate(value, options = NO_OPTIONS) {
  const mistake = mistakeIn(options);
  if (mistake !== undefined) return P.promiseReject(mistake);
  return promiseFor(
    (resolve) => timers.setImmediate(resolve, value), timers.clearImmediate, options);
}

async function* setInterval(delayMillis, value, options = NO_OPTIONS) {
  validateObject(options, 'options');
  checkDelay(delayMillis);
  checkOptions(options);
  const { signal, ref = true } = options;
  if (signal?.aborted) throw aborted(signal);
  let wake;
  let notYielded = 0;
  const interval = timers.setInterval(() => {
    notYielded++;
    wake?.();
    wake = undefined;
  }, delayMillis);
  if (!ref) interval.unref();
  const onAbort = () => {
    timers.clearInterval(interval);
    wake?.(P.promiseReject(aborted(signal)));
    wake = undefined;
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal?.aborted) {
      if (notYielded === 0) await new P.Promise((resolve) => { wake = resolve; });
      for (; notYielded > 0; notYielded--) yield value;
    }
    throw aborted(signal);
  } finally {
    timers.clearInterval(interval);
    signal?.removeEventListener('abort', onAbort);
  }
}

class Scheduler {
  constructor() {
    throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
  }

  yield() {
    checkScheduler(this);
    return setImmediate();
  }

  wait(delayMillis, options) {
    checkScheduler(this);
    return setTimeout(delayMillis, undefined, options);
  }
}

function checkScheduler(value) {
  if (value !== scheduler) throw new codes.ERR_INVALID_THIS('Scheduler');
}

const scheduler = P.Object.create(Scheduler.prototype);

module.exports = {
  setTimeout,
  setImmediate,
  setInterval,
  scheduler,
};
