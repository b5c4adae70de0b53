'use strict';

// Iterates over a readable stream as Node 26 does: requests are served in order, and a chunk that
// waits in the buffer settles its promise at once.
const P = require('internal/primordials');

const AsyncIteratorPrototype = P.Object.getPrototypeOf(
  P.Object.getPrototypeOf(async function* () {}).prototype);
const FOLDER = 'vendor/readable-stream/lib/internal/streams';

const item = (value) => ({ done: false, value });
const end = (value) => ({ done: true, value });

class Requests {
  constructor(stream, options) {
    this.stream = stream;
    this.options = options;
    this.error = undefined; // null after a clean end
    this.isStarted = false;
    this.isComplete = false;
    this.isBusy = false;
    this.waiting = [];
    this.isServing = false;
    this.wake = undefined;
  }

  start() {
    if (this.isStarted) return;
    this.isStarted = true;
    const { aggregateTwoErrors } = require('internal/streams/errors');
    this.onReadable = () => this.wakeUp();
    this.stream.on('readable', this.onReadable);
    this.cleanUp = require(`${FOLDER}/end-of-stream`)(this.stream, { writable: false }, (error) => {
      this.error = error ? aggregateTwoErrors(this.error, error) : null;
      this.wakeUp();
    });
  }

  wakeUp() {
    const { wake } = this;
    this.wake = undefined;
    if (wake !== undefined) wake();
  }

  finish() {
    this.isComplete = true;
    const keeps = this.options !== undefined && this.options !== null &&
      this.options.destroyOnReturn === false;
    if ((this.error || !keeps) &&
        (this.error === undefined || this.stream._readableState.autoDestroy)) {
      require(`${FOLDER}/destroy`).destroyer(this.stream, null);
    } else {
      this.stream.off('readable', this.onReadable);
      this.cleanUp();
    }
  }

  fail(error) {
    this.error = require('internal/streams/errors').aggregateTwoErrors(this.error, error);
    this.finish();
    return this.error;
  }

  serve() {
    if (this.isServing) return;
    this.isServing = true;
    try {
      while (!this.isBusy && this.waiting.length > 0) P.arrayShift(this.waiting)();
    } finally {
      this.isServing = false;
    }
  }

  /** Ends the request under way, and takes the next. */
  settle(settle, value) {
    this.isBusy = false;
    settle(value);
    this.serve();
  }

  read() {
    return this.stream.destroyed ? null : this.stream.read();
  }

  waitForChunk(resolve, reject) {
    P.promiseThen(new P.Promise((wake) => { this.wake = wake; }), () => this.pump(resolve, reject));
  }

  pump(resolve, reject) {
    const chunk = this.read();
    if (chunk === null) {
      this.pumpEnd(resolve, reject);
      return;
    }
    const then = chunk === undefined ? undefined : chunk.then;
    if (typeof then !== 'function') {
      this.settle(resolve, item(chunk));
      return;
    }
    P.Reflect.apply(then, chunk, [
      (value) => this.settle(resolve, item(value)),
      (error) => this.settle((reason) => reject(this.fail(reason)), error),
    ]);
  }

  pumpEnd(resolve, reject) {
    if (this.error === undefined) {
      this.waitForChunk(resolve, reject);
    } else if (this.error === null) {
      this.settle(() => {
        this.finish();
        resolve(end(undefined));
      });
    } else {
      this.settle(() => reject(this.fail(this.error)));
    }
  }

  /** `next` when nothing is under way. */
  nextNow() {
    this.start();
    const chunk = this.read();
    if (chunk !== null) return this.deliver(chunk);
    if (this.error) {
      this.finish();
      return P.promiseReject(this.error);
    }
    if (this.error === null) {
      this.finish();
      return P.promiseResolve(end(undefined));
    }
    this.isBusy = true;
    return new P.Promise((resolve, reject) => this.waitForChunk(resolve, reject));
  }

  deliver(chunk) {
    const then = chunk === undefined ? undefined : chunk.then;
    if (typeof then !== 'function') return P.promiseResolve(item(chunk));
    this.isBusy = true;
    return P.Reflect.apply(then, chunk, [
      (value) => {
        this.isBusy = false;
        this.serve();
        return item(value);
      },
      (error) => {
        this.isBusy = false;
        const reason = this.fail(error);
        this.serve();
        throw reason;
      },
    ]);
  }

  nextLater(resolve, reject) {
    if (this.isComplete) {
      resolve(end(undefined));
      return;
    }
    this.start();
    this.isBusy = true;
    this.pump(resolve, reject);
  }

  return(value, resolve) {
    if (!this.isComplete && this.isStarted) this.finish();
    this.isComplete = true;
    resolve(end(value));
  }

  throw(error, reject) {
    if (this.isComplete || !this.isStarted) {
      this.isComplete = true;
      reject(error);
    } else {
      reject(this.fail(error));
    }
  }

  /** Does it now, or when its turn comes. */
  request(act) {
    return new P.Promise((resolve, reject) => {
      if (this.isBusy) P.arrayPush(this.waiting, () => act(resolve, reject));
      else act(resolve, reject);
    });
  }
}

module.exports = function iterate(stream, options) {
  const requests = new Requests(stream, options);
  return {
    __proto__: AsyncIteratorPrototype,
    next() {
      if (!requests.isBusy && !requests.isComplete) return requests.nextNow();
      return requests.request((resolve, reject) => requests.nextLater(resolve, reject));
    },
    return: (value) => requests.request((resolve) => requests.return(value, resolve)),
    throw: (error) => requests.request((resolve, reject) => requests.throw(error, reject)),
  };
};
