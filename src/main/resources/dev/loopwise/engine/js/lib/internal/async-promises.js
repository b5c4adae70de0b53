'use strict';

// Promises as asynchronous operations: a job runs in the operation of the promise it settles, with
// the values that were in sight when that promise was made.
const P = require('internal/primordials');

const MADE = 0;
const RESOLVED = 1;
const JOB_BEGINS = 2;

const operations = new P.WeakMap();
const operationOf = P.weakMapGet;
const remember = P.weakMapSet;

const PROMISES_ARE_RESOURCES_SINCE = 15;

/** What older hooks get in the place of a promise. */
class PromiseWrap {
  constructor(promise) { P.Object.defineProperty(this, 'promise', { value: promise }); }
}

/** Whether promises have ids: only while something asks for them. */
const areTracked = (state) => state.hooks !== undefined || state.enabled.length > 0;

exports.operationOf = (promise) => operationOf(operations, promise);

exports.follow = (state, { open, enter, leave, root }) => {
  function made(promise, parent) {
    if (!areTracked(state)) {
      remember(operations, promise, state.frame === undefined ? root : { ...root, frame: state.frame });
      return;
    }
    const above = parent === undefined ? undefined : operationOf(operations, parent);
    const trigger = above === undefined ? undefined : above.id;
    const resource = host.release < PROMISES_ARE_RESOURCES_SINCE ? new PromiseWrap(promise) : promise;
    remember(operations, promise, open('PROMISE', resource, undefined, trigger));
  }

  host.internals.followPromises((kind, promise, parent) => {
    if (kind === MADE) {
      if (!state.isQuiet) made(promise, parent);
    } else if (kind === RESOLVED) {
      const operation = operationOf(operations, promise);
      if (state.hooks !== undefined && operation !== undefined) state.hooks.resolve(operation);
    } else if (kind === JOB_BEGINS) {
      enter(operationOf(operations, promise) ?? root);
    } else {
      leave();
    }
  });
};
