'use strict';

// A CommonJS module that is imported: its exports are `default`, and the names that can be told
// from its text have exports of their own.
const P = require('internal/primordials');
const { Module, makeRequire } = require('internal/modules');
const { pathOf, urlOf } = require('internal/esm/resolve');

const NAMES_WHOLE_SINCE = 23;
const WHOLE = 'module.exports';

/** The names that a file exports, those included that it passes on from other files. */
function namesOf(path, seen = []) {
  if (P.arrayIncludes(seen, path)) return [];
  P.arrayPush(seen, path);
  const { textOf } = require('internal/esm/formats');
  if (P.stringEndsWith(path, '.json')) return [];
  const { names, passedOn } = require('internal/esm/export-names').find(textOf(path));
  for (let i = 0; i < passedOn.length; i++) {
    const target = otherFile(passedOn[i], path);
    const more = target === undefined ? [] : namesOf(target, seen);
    for (let j = 0; j < more.length; j++) if (!P.arrayIncludes(names, more[j])) P.arrayPush(names, more[j]);
  }
  return names;
}

function otherFile(request, path) {
  const parent = new Module(path);
  parent.filename = path;
  parent.paths = Module._nodeModulePaths(require('internal/modules').directoryOf(path));
  try {
    const target = Module._resolveFilename(request, parent);
    return target[0] === '/' ? target : undefined;
  } catch {
    return undefined;
  }
}

function valueOf(exports, name) {
  try {
    return exports[name];
  } catch {
    return undefined;
  }
}

exports.make = (job, synthetic) => {
  const path = pathOf(job.url);
  const found = namesOf(path);
  const names = ['default'];
  if (host.release >= NAMES_WHOLE_SINCE) P.arrayPush(names, WHOLE);
  for (let i = 0; i < found.length; i++) {
    if (!P.arrayIncludes(names, found[i])) P.arrayPush(names, found[i]);
  }
  return synthetic(job.url, names, (set) => {
    const exported = Module._load(path, undefined, false);
    const isObject = exported !== null && (typeof exported === 'object' || typeof exported === 'function');
    for (let i = 0; i < names.length; i++) {
      if (names[i] !== 'default' && names[i] !== WHOLE) {
        set(names[i], isObject && names[i] in exported ? valueOf(exported, names[i]) : undefined);
      }
    }
    set('default', exported);
    if (host.release >= NAMES_WHOLE_SINCE) set(WHOLE, exported);
  });
};

exports.makeRequire = makeRequire;
exports.urlOf = urlOf;
