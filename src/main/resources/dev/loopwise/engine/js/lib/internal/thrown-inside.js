'use strict';

// Errors that Node's own code throws: should one end the process, the report shows that line of
// Node and not one of the program.
const P = require('internal/primordials');

const places = new P.WeakMap();
const placeOf = P.weakMapGet;
const remember = P.weakMapSet;
const isObject = (value) =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Remembers the place that throws an error; the caret stands below the column. */
exports.placedAt = (error, place, line, column) => {
  if (isObject(error)) {
    remember(places, error, `${place}\n${line}\n${P.stringRepeat(' ', column)}^\n\n`);
  }
};

/** The lines above the report of an error, or undefined for one that the program throws. */
exports.excerptOf = (error) => (isObject(error) ? placeOf(places, error) : undefined);

/** What a table says of the newest release that is not newer than this one. */
exports.ofRelease = (table) => {
  let found;
  for (const since of P.Object.keys(table)) if (found === undefined || since <= host.release) found = table[since];
  return found;
};
