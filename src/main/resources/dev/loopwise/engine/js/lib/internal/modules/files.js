'use strict';

// What module loaders ask of the file system, with the functions that fs has when they first ask.
const P = require('internal/primordials');
const { readFileSync, realpathSync, statSync } = require('fs');

const QUIET = { throwIfNoEntry: false };

function statOf(path) {
  try {
    return statSync(path, QUIET);
  } catch {
    return undefined;
  }
}

exports.isFile = (path) => statOf(path)?.isFile() === true;
exports.isDirectory = (path) => statOf(path)?.isDirectory() === true;
exports.realPath = (path) => realpathSync(path);

/** A text without its byte order mark. */
exports.withoutMark = (text) =>
  (P.stringCharCodeAt(text, 0) === 0xfeff ? P.stringSlice(text, 1) : text);

exports.read = (path) => readFileSync(path, 'utf8');

/** A text that came as bytes or as a string. */
exports.toText = (source) => (typeof source === 'string' ? source : source.toString());
