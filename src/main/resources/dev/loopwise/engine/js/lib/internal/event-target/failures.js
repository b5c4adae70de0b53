'use strict';

// An error of a listener, thrown from a tick of its own.
const { ofRelease, placedAt } = require('internal/thrown-inside');

/** The line of Node that throws it, by release. */
const LINES = { __proto__: null, 18: 1062, 20: 1105, 22: 1118, 24: 1128, 26: 1152 };

exports.throwLater = function throwLater(error) {
  placedAt(error, `node:internal/event_target:${ofRelease(LINES)}`,
    '  process.nextTick(() => { throw err; });', 27);
  process.nextTick(() => { throw error; });
};
