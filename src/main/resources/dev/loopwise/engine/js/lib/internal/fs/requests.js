'use strict';

// One file system request: a trip through the thread pool, then the callback in the poll phase.
const P = require('internal/primordials');
const { touchedBy, performOnThread, performAtOnce } = require('internal/fs/touches');

const KIND = 'fs';
const SYNC_MILLIS = 0.02;

const USUAL = 0;
const SINCE_ERRORS_PASS = 20;

const partsOf = new P.WeakMap();

/** A trip of two parts, of which others can see the first alone. */
function inParts(first, second) {
  const perform = () => {
    first();
    return second();
  };
  P.weakMapSet(partsOf, perform, [first, second]);
  return perform;
}

function work(perform, done, step, likeness) {
  const parts = P.weakMapGet(partsOf, perform) ?? [perform];
  let next = 0;
  const performNext = () => performOnThread(parts[next++]);
  const touches = host.mayChangeFiles ? () => touchedBy(parts[next]) : null;
  host.work(KIND, performNext, done, USUAL, step, likeness, touches, parts.length);
}

/** `callback(null, result)`, or `callback(error)`. */
function request(perform, callback, step = null, likeness = null) {
  work(perform, (error, result) => {
    if (error) P.Reflect.apply(callback, undefined, [error]);
    else if (result === undefined) P.Reflect.apply(callback, undefined, [null]);
    else P.Reflect.apply(callback, undefined, [null, result]);
  }, step, likeness);
}

/** A promise that the poll phase settles. */
function barePromise(perform, step = null) {
  return new P.Promise((resolve, reject) => {
    work(perform, (error, result) => (error ? reject(error) : resolve(result)), step, null);
  });
}

/** The same by way of one `then` more, where errors become promises, since Node has that. */
function requestPromise(perform, step = null) {
  const promise = barePromise(perform, step);
  return host.release < SINCE_ERRORS_PASS ? promise : P.promiseThen(promise, undefined, P.promiseReject);
}

/** At once, on the main thread: the clock goes on meanwhile. */
function runSync(perform) {
  host.clock.advance(SYNC_MILLIS);
  return performAtOnce(perform);
}

module.exports = { request, barePromise, requestPromise, runSync, inParts };
