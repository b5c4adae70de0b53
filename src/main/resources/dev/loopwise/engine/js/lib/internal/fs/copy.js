'use strict';

// fs.cp: copies files and, with `recursive`, directories. Each look and each copy is a trip of its
// own; entries are copied one after the other.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { requestPromise } = require('internal/fs/requests');
const { copy: plainCopy } = require('internal/fs/simple');
const footprints = require('internal/fs/footprints');
const { askable } = require('internal/fs/touches');
const { validateObject, validateBoolean } = require('internal/validators');
const refusals = require('internal/fs/copy-refusals');

/** From this release on a directory is copied in one trip. */
const SINCE_ONE_TRIP = 26;
/** In a second, of which times are made. */
const MILLIS = 1000;
const BOOLEANS = ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive',
  'verbatimSymlinks'];
const DEFAULTS = { force: true, recursive: false, errorOnExist: false };

function toCopying(options = {}) {
  validateObject(options, 'options');
  for (let i = 0; i < BOOLEANS.length; i++) {
    const value = options[BOOLEANS[i]];
    if (value !== undefined) validateBoolean(value, `options.${BOOLEANS[i]}`);
  }
  if (options.filter !== undefined) {
    require('internal/validators').validateFunction(options.filter, 'options.filter');
  }
  return { ...DEFAULTS, ...options };
}

const look = (path) => {
  try {
    return operations.lstat(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** What may stand in the way of a copy. */
function check(from, to, source, target, options, isSync) {
  const wrong = refusals.find({ from, to, source, target, options, isSync });
  if (wrong !== undefined) throw wrong;
}

/** Whether what is there already stays. */
function mustStay(to, target, { force, errorOnExist }) {
  if (target === undefined || force) return false;
  if (errorOnExist) throw refusals.alreadyThere(to);
  return true;
}

const copyLink = askable((from, to) => {
  const path = require('path');
  const target = operations.readlink(from);
  operations.symlink(path.resolve(path.dirname(from), target), to);
}, footprints.copyAll);

/** Everything at once. */
const copyAll = askable((from, to, options) => {
  if (options.filter !== undefined && !options.filter(from, to)) return;
  const source = operations.lstat(from);
  const target = look(to);
  check(from, to, source, target, options, true);
  operations.mkdir(require('path').dirname(require('path').resolve(to)), true, 0o777);
  if (source.isDirectory()) {
    if (target === undefined) operations.mkdir(to, false, 0o777);
    const names = operations.readdir(from);
    for (let i = 0; i < names.length; i++) {
      copyAll(join(from, names[i]), join(to, names[i]), options);
    }
    return;
  }
  if (mustStay(to, target, options)) return;
  if (target !== undefined) operations.unlink(to);
  if (source.isSymbolicLink()) copyLink(from, to);
  else {
    plainCopy(from, to, 0)();
    if (options.preserveTimestamps) {
      operations.utimes(to, source.atimeMs / MILLIS, source.mtimeMs / MILLIS);
    }
  }
}, footprints.copyAll);

const join = (directory, name) => require('path').join(directory, name);

/** The same, trip by trip. */
async function copyAsync(from, to, options) {
  if (options.filter !== undefined && !(await options.filter(from, to))) return;
  const [source, target] = await P.Promise.all([
    requestPromise(() => operations.lstat(from)), requestPromise(() => look(to))]);
  check(from, to, source, target, options, false);
  await checkParents(from, to);
  const parent = require('path').dirname(require('path').resolve(to));
  if (!(await requestPromise(() => operations.exists(parent)))) {
    await requestPromise(() => operations.mkdir(parent, true, 0o777));
  }
  await start(from, to, target, options);
}

/** Looks at each directory above the copy, up to the one that the original is in. */
async function checkParents(from, to) {
  const { dirname, resolve } = require('path');
  const last = dirname(resolve(from));
  for (let at = dirname(resolve(to)); at !== last && at !== '/'; at = dirname(at)) {
    const directory = at;
    if ((await requestPromise(() => look(directory))) === undefined) return;
  }
}

async function start(from, to, target, options) {
  const isOneTrip = host.release >= SINCE_ONE_TRIP && options.filter === undefined;
  const source = await requestPromise(() => operations.lstat(from));
  if (source.isDirectory()) {
    if (!options.recursive) throw refusals.notRecursive(from);
    if (isOneTrip) await requestPromise(() => copyAll(from, to, options));
    else await copyDirectory(from, to, source, target, options);
    return;
  }
  if (mustStay(to, target, options)) return;
  if (target !== undefined) await requestPromise(() => operations.unlink(to));
  if (source.isSymbolicLink()) await requestPromise(() => copyLink(from, to));
  else {
    await requestPromise(plainCopy(from, to, 0));
    if (options.preserveTimestamps) {
      const { atimeMs, mtimeMs } = await requestPromise(() => operations.stat(from));
      await requestPromise(() => operations.utimes(to, atimeMs / MILLIS, mtimeMs / MILLIS));
    }
    await requestPromise(() => operations.chmod(to, source.mode));
  }
}

async function copyDirectory(from, to, source, target, options) {
  if (target === undefined) await requestPromise(() => operations.mkdir(to, false, 0o777));
  const directory = await require('internal/fs/dir').opendirPromise(from);
  for await (const { name } of directory) await copyEntry(join(from, name), join(to, name), options);
  if (target === undefined) await requestPromise(() => operations.chmod(to, source.mode));
}

async function copyEntry(from, to, options) {
  if (options.filter !== undefined && !(await options.filter(from, to))) return;
  const [source, target] = await P.Promise.all([
    requestPromise(() => operations.lstat(from)), requestPromise(() => look(to))]);
  check(from, to, source, target, options, false);
  await start(from, to, target, options);
}

function copy(from, to, options, callback) {
  P.promiseThen(copyAsync(from, to, options),
    () => process.nextTick(callback, null), (error) => process.nextTick(callback, error));
}

module.exports = { toCopying, copyAll, copyAsync, copy };
