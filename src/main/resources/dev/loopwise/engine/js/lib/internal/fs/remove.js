'use strict';

// Removing whole trees, and the options of calls that remove.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { codes, codedError } = require('internal/errors');
const { validateObject, validateBoolean, validateInteger } = require('internal/validators');

/** From this release on a recursive rmdir is told to be deprecated. */
const SINCE_DEPRECATED_RECURSION = 16;
/** From this release on a recursive rmdir is refused. */
const SINCE_NO_RECURSION = 26;
/** Before this release rmdir had no options. */
const SINCE_OPTIONS = 12;
const RECURSION_WARNING = 'In future versions of Node.js, fs.rmdir(path, { recursive: true }) ' +
  'will be removed. Use fs.rm(path, { recursive: true }) instead';

let hasWarned = false;

function warnOfRecursion() {
  if (hasWarned || host.release < SINCE_DEPRECATED_RECURSION) return;
  hasWarned = true;
  process.emitWarning(RECURSION_WARNING, 'DeprecationWarning', 'DEP0147');
}

const isDirectoryRefusal = (path) => P.Object.assign(codedError(Error, 'ERR_FS_EISDIR',
  `Path is a directory: rm returned EISDIR (is a directory) ${path}`),
  { name: 'SystemError', errno: 21, syscall: 'rm', path });

/** The options of rm, checked. */
function toRemoval(options = {}) {
  validateObject(options, 'options');
  const { recursive = false, force = false, maxRetries = 0, retryDelay = 100 } = options;
  validateBoolean(force, 'options.force');
  validateBoolean(recursive, 'options.recursive');
  validateInteger(retryDelay, 'options.retryDelay', 0, 2 ** 31 - 1);
  validateInteger(maxRetries, 'options.maxRetries', 0, 2 ** 32 - 1);
  return { recursive, force };
}

function checkRmdirOptions(options) {
  if (options === undefined || typeof options === 'function' || host.release < SINCE_OPTIONS) return;
  validateObject(options, 'options');
  if (options.recursive === undefined || host.release < SINCE_NO_RECURSION) {
    if (options.recursive !== undefined) validateBoolean(options.recursive, 'options.recursive');
    return;
  }
  throw new codes.ERR_INVALID_ARG_VALUE('options.recursive', options.recursive,
    'is no longer supported');
}

/** Whether rmdir is to remove a whole tree. */
const isRecursive = (options) => options?.recursive === true &&
  host.release >= SINCE_OPTIONS && host.release < SINCE_NO_RECURSION;

/** All at once. */
function removeAll(path, { recursive = false, force = false }) {
  let stats;
  try {
    stats = operations.lstat(path);
  } catch (error) {
    if (force && error.code === 'ENOENT') return;
    throw error;
  }
  if (!stats.isDirectory()) {
    operations.unlink(path);
    return;
  }
  if (!recursive) throw isDirectoryRefusal(path);
  const names = operations.readdir(path);
  for (let i = 0; i < names.length; i++) removeAll(`${path}/${names[i]}`, { recursive, force });
  operations.rmdir(path);
}

/**
 * What fs.rm does, trip by trip: a look at the path, another by the removal itself, then files are
 * unlinked and directories tried, read, emptied and tried again.
 */
function remove(path, { recursive = false, force = false }, callback) {
  request(() => operations.lstat(path), (error, stats) => {
    const isMissing = error?.code === 'ENOENT' && force;
    if (error && !isMissing) callback(error);
    else if (!isMissing && stats.isDirectory() && !recursive) callback(isDirectoryRefusal(path));
    else removeTree(path, callback);
  });
}

/** What fs.rmdir does when it is recursive. */
function removeDirectories(path, options, callback) {
  if (host.release < SINCE_DEPRECATED_RECURSION) {
    removeTree(path, callback);
    return;
  }
  warnOfRecursion();
  request(() => operations.lstat(path), (error, stats) => {
    if (error) callback(error);
    else if (stats.isDirectory()) removeTree(path, callback);
    else request(() => operations.rmdir(path), callback);
  });
}

function removeDirectoriesAtOnce(path) {
  const isOld = host.release < SINCE_DEPRECATED_RECURSION;
  warnOfRecursion();
  runSync(() => {
    if (!isOld && !operations.lstat(path).isDirectory()) operations.rmdir(path);
    removeAll(path, { recursive: true, force: isOld });
  });
}

const unlessMissing = (callback) => (error) =>
  callback(error && error.code !== 'ENOENT' ? error : null);

function removeTree(path, callback) {
  request(() => operations.lstat(path), (error, stats) => {
    if (error) unlessMissing(callback)(error);
    else if (stats.isDirectory()) removeDirectory(path, callback);
    else request(() => operations.unlink(path), unlessMissing(callback));
  });
}

function removeDirectory(path, callback) {
  request(() => operations.rmdir(path), (error) => {
    if (error?.code === 'ENOTEMPTY') removeChildren(path, callback);
    else unlessMissing(callback)(error);
  });
}

function removeChildren(path, callback) {
  request(() => operations.readdir(path), (error, names) => {
    if (error) {
      unlessMissing(callback)(error);
      return;
    }
    let left = names.length;
    let failed = null;
    for (let i = 0; i < names.length; i++) {
      removeTree(`${path}/${names[i]}`, (childError) => {
        if (failed !== null) return;
        failed = childError;
        if (failed !== null) callback(failed);
        else if (--left === 0) request(() => operations.rmdir(path), unlessMissing(callback));
      });
    }
  });
}

module.exports = {
  removeAll, remove, removeDirectories, toRemoval, checkRmdirOptions, isRecursive,
  removeDirectoriesAtOnce,
};
