'use strict';

// Who comes to files, and when: operations can be asked what they touch, so that the order of two
// that go on at once is decided only where it makes a difference.
const P = require('internal/primordials');
const { ofPaths, ofDescriptors, keysOf, isAsking } = require('internal/fs/footprints');

/** Thrown by an operation that is only asked. */
const ASKED = {};

/** How many calls that are done at once the program is in. */
let syncCalls = 0;

/** The same, but it can be asked what it touches. */
function askable(perform, touch) {
  if (!host.mayChangeFiles) return perform;
  return (...args) => {
    if (!isAsking()) return P.Reflect.apply(perform, undefined, args);
    P.Reflect.apply(touch, undefined, args);
    throw ASKED;
  };
}

/** Before the program itself performs an operation, what was done by then on the same is done. */
const settling = (perform, touch) => (...args) => {
  if (syncCalls > 0) host.awaitWorkOn(() => keysOf(() => P.Reflect.apply(touch, undefined, args)));
  return P.Reflect.apply(perform, undefined, args);
};

function askableAll(operations, nodeOf) {
  if (!host.mayChangeFiles) return operations;
  const touches = { ...ofPaths, ...ofDescriptors(nodeOf) };
  const names = P.Object.keys(operations);
  const result = {};
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    result[name] = askable(settling(operations[name], touches[name]), touches[name]);
  }
  return result;
}

/**
 * What a trip touches, as far as its first operation says. One of several operations has to be
 * askable as a whole.
 */
function touchedBy(perform) {
  return keysOf(() => {
    try {
      perform();
    } catch {
      // It was only asked.
    }
  });
}

/** Performs operations in so many calls of the program itself that are done at once. */
function performIn(calls, perform) {
  const outer = syncCalls;
  syncCalls = calls;
  try {
    return perform();
  } finally {
    syncCalls = outer;
  }
}

/** On a thread of the pool. */
const performOnThread = (perform) => performIn(0, perform);

/** By the program itself. */
const performAtOnce = (perform) => performIn(syncCalls + 1, perform);

module.exports = { askable, askableAll, touchedBy, performOnThread, performAtOnce };
