'use strict';

// An async iterator over the events of a name; each value is the array of arguments.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { aborted, attach, attachToSignal, detach } = require('internal/events/once');

const THROW_ONLY_REMEMBERS_UNTIL = 18;
const KNOWS_CLOSE_SINCE = 20;
const CHECKS_OPTIONS_SINCE = 22;
const DONE_COMES_FIRST_SINCE = 26;

const AsyncIteratorPrototype = P.Object.getPrototypeOf(
  P.Object.getPrototypeOf(async function* () {}).prototype);

const resultOf = host.release >= DONE_COMES_FIRST_SINCE
  ? (value, done) => ({ done, value })
  : (value, done) => ({ value, done });

/** The options that this release knows, checked. */
function settingsOf(options) {
  const validators = require('internal/validators');
  if (host.release >= CHECKS_OPTIONS_SINCE) validators.validateObject(options, 'options');
  const signal = options?.signal;
  validators.validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw aborted(signal);
  if (host.release < KNOWS_CLOSE_SINCE) return { signal, closers: [], most: Infinity, least: 1 };
  const most = options?.highWaterMark ?? options?.highWatermark ?? 2 ** 53 - 1;
  const least = options?.lowWaterMark ?? options?.lowWatermark ?? 1;
  validators.validateInteger(most, 'options.highWaterMark', 1);
  validators.validateInteger(least, 'options.lowWaterMark', 1);
  return { signal, closers: options?.close ?? [], most, least };
}

/** What has happened and who waits for it. */
class Backlog {
  events = [];
  waiting = [];
  attached = [];
  error = null;
  finished = false;
  paused = false;

  constructor(emitter, settings) {
    this.emitter = emitter;
    this.settings = settings;
  }

  listen(target, event, listener) {
    attach(target, event, listener);
    P.arrayPush(this.attached, [target, event, listener]);
  }

  take(value) {
    if (this.waiting.length > 0) {
      P.arrayShift(this.waiting).resolve(resultOf(value, false));
      return;
    }
    P.arrayPush(this.events, value);
    if (!this.paused && this.events.length > this.settings.most) {
      this.paused = true;
      this.emitter.pause();
    }
  }

  fail(error) {
    if (this.waiting.length > 0) P.arrayShift(this.waiting).reject(error);
    else this.error = error;
    this.close();
  }

  detachAll() {
    while (this.attached.length > 0) {
      const [target, event, listener] = P.arrayPop(this.attached);
      detach(target, event, listener);
    }
  }

  close() {
    this.detachAll();
    this.finished = true;
    const result = resultOf(undefined, true);
    while (this.waiting.length > 0) P.arrayShift(this.waiting).resolve(result);
    return P.promiseResolve(result);
  }

  next() {
    if (this.events.length > 0) {
      const value = P.arrayShift(this.events);
      if (this.paused && this.events.length < this.settings.least) {
        this.emitter.resume();
        this.paused = false;
      }
      return P.promiseResolve(resultOf(value, false));
    }
    if (this.error !== null) {
      const rejected = P.promiseReject(this.error);
      this.error = null;
      return rejected;
    }
    if (this.finished) return this.close();
    return new P.Promise((resolve, reject) => P.arrayPush(this.waiting, { resolve, reject }));
  }
}

function iteratorOf(backlog) {
  return P.Object.setPrototypeOf({
    next() { return backlog.next(); },
    return() { return backlog.close(); },
    throw(error) {
      if (!error || !(error instanceof Error)) {
        throw new codes.ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', error);
      }
      if (host.release > THROW_ONLY_REMEMBERS_UNTIL) {
        backlog.fail(error);
        return;
      }
      backlog.error = error;
      backlog.detachAll();
    },
    [Symbol.asyncIterator]() { return this; },
  }, AsyncIteratorPrototype);
}

/** As releases that do not know the option `close` use it themselves. */
exports.onUntil = (emitter, event, closers) =>
  iterate(emitter, event, { ...settingsOf({}), closers });

exports.on = (emitter, event, options) => iterate(emitter, event, settingsOf(options));

function iterate(emitter, event, settings) {
  const backlog = new Backlog(emitter, settings);
  backlog.listen(emitter, event, (...args) => backlog.take(args));
  if (event !== 'error' && typeof emitter.on === 'function') {
    backlog.listen(emitter, 'error', (error) => backlog.fail(error));
  }
  const { closers, signal } = settings;
  for (let i = 0; i < closers.length; i++) backlog.listen(emitter, closers[i], () => backlog.close());
  if (signal) {
    const onAbort = () => backlog.fail(aborted(signal));
    attachToSignal(signal, onAbort);
    P.arrayPush(backlog.attached, [signal, 'abort', onAbort]);
  }
  return iteratorOf(backlog);
}
