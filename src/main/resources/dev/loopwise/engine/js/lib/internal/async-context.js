'use strict';

// The values of AsyncLocalStorage follow a program through its callbacks and promise jobs: each
// remembers the frame it was made in. Loading this module turns that on.
const P = require('internal/primordials');

const MADE = 0;
const JOB_BEGINS = 2;

let frame = new P.Map();
const framesOfPromises = new P.WeakMap();
const interrupted = [];

host.internals.followPromises((kind, promise) => {
  if (kind === MADE) {
    framesOfPromises.set(promise, frame);
  } else if (kind === JOB_BEGINS) {
    P.arrayPush(interrupted, frame);
    frame = framesOfPromises.get(promise) ?? frame;
  } else {
    frame = P.arrayPop(interrupted);
  }
});

/** Calls fn within a frame. */
function runIn(wanted, fn, self, args) {
  const before = frame;
  frame = wanted;
  try {
    return P.Reflect.apply(fn, self, args);
  } finally {
    frame = before;
  }
}

/** A function that always runs in today's frame. */
function bind(fn) {
  const made = frame;
  return function (...args) {
    return runIn(made, fn, this, args);
  };
}

host.bindContextBy(bind);

module.exports = {
  bind,
  runIn,
  current: () => frame,
  replace(next) { frame = next; },
  /** The current frame with one value changed. */
  with(key, value) {
    const next = new P.Map(frame);
    next.set(key, value);
    return next;
  },
};
