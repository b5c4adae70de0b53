'use strict';

// One file system request: a trip through the thread pool, then the callback in the poll phase.
const P = require('internal/primordials');

const KIND = 'fs';
const SYNC_MILLIS = 0.02;

const USUAL = 0;

/** `callback(null, result)`, or `callback(error)`. */
function request(perform, callback, isStep = false) {
  host.work(KIND, perform, (error, result) => {
    if (error) P.Reflect.apply(callback, undefined, [error]);
    else if (result === undefined) P.Reflect.apply(callback, undefined, [null]);
    else P.Reflect.apply(callback, undefined, [null, result]);
  }, USUAL, isStep);
}

/** A promise that the poll phase settles; errors pass one `then` more, as in Node. */
function requestPromise(perform, isStep = false) {
  const promise = new P.Promise((resolve, reject) => {
    host.work(KIND, perform, (error, result) => (error ? reject(error) : resolve(result)), USUAL, isStep);
  });
  return P.promiseThen(promise, undefined, rethrow);
}

function rethrow(error) {
  throw error;
}

/** At once, on the main thread: the clock goes on meanwhile. */
function runSync(perform) {
  host.clock.advance(SYNC_MILLIS);
  return perform();
}

module.exports = { request, requestPromise, runSync };
