'use strict';

// Calls that make or list whole trees, step by step: each step is a trip of its own.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request, requestPromise } = require('internal/fs/requests');
const { performAtOnce } = require('internal/fs/touches');
const { systemError } = require('internal/system-errors');

/** From this release on a tree is listed in one trip. */
const SINCE_ONE_TRIP = 26;
/** Up to this release the callback of a recursive readdir was called before readdir returned. */
const LAST_SYNC_LIST = 21;

/** From this release on mkdir tells the first directory that it made. */
const SINCE_FIRST_IS_TOLD = 12;
const parentOf = (path) => require('path').dirname(path);

/** Tries the last directory first, and its parents only when they are missing. */
function makeAll(path, mode, callback) {
  const waiting = [path];
  let first;

  const step = () => {
    const current = P.arrayPop(waiting);
    if (current === undefined) {
      callback(null, host.release >= SINCE_FIRST_IS_TOLD ? first : undefined);
      return;
    }
    request(() => operations.mkdir(current, false, mode), (error) => {
      if (!error) {
        first ??= current;
        step();
      } else if (error.code === 'ENOENT') {
        P.arrayPush(waiting, current, parentOf(current));
        step();
      } else if (error.code === 'EEXIST') {
        lookAt(current);
      } else {
        callback(systemError(error.code, 'mkdir', path));
      }
    });
  };

  const lookAt = (current) => request(() => operations.stat(current), (error, stats) => {
    if (error) callback(error);
    else if (stats.isDirectory()) step();
    else callback(systemError(waiting.length > 0 ? 'ENOTDIR' : 'EEXIST', 'mkdir', path));
  });

  step();
}

const join = (directory, name) => require('path').join(directory, name);

const typed = { withFileTypes: true };

/** Node looks again when it is told of a name alone. */
function isDirectory(path) {
  try {
    return performAtOnce(() => operations.stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** One directory's entries as they are told, and the directories among them. */
function report(top, directory, found, { withFileTypes, encoding }, entries) {
  const { fromName } = require('internal/fs/content');
  const below = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const path = join(directory, entry.name);
    if (withFileTypes ? entry.isDirectory() : isDirectory(path)) P.arrayPush(below, path);
    P.arrayPush(found,
      withFileTypes ? entry : fromName(require('path').relative(top, path), encoding));
  }
  return below;
}

function listAll(path, options, callback) {
  if (host.release <= LAST_SYNC_LIST) {
    callback(null, operations.readdir(path, options));
    return;
  }
  if (host.release >= SINCE_ONE_TRIP) {
    request(() => operations.readdir(path, options), callback);
    return;
  }
  const waiting = [path];
  const found = [];
  const step = () => {
    const directory = P.arrayShift(waiting);
    if (directory === undefined) {
      callback(null, found);
      return;
    }
    request(() => operations.readdir(directory, typed), (error, entries) => {
      if (error) {
        callback(error);
        return;
      }
      P.arrayPush(waiting, ...report(path, directory, found, options, entries));
      step();
    });
  };
  step();
}

/** The same as a promise: here the directory that was found last is listed next. */
async function listAllPromise(path, options) {
  if (host.release >= SINCE_ONE_TRIP) {
    return await requestPromise(() => operations.readdir(path, options));
  }
  const waiting = [path];
  const found = [];
  while (waiting.length > 0) {
    const directory = P.arrayPop(waiting);
    const entries = await requestPromise(() => operations.readdir(directory, typed));
    P.arrayPush(waiting, ...report(path, directory, found, options, entries));
  }
  return found;
}

module.exports = { makeAll, listAll, listAllPromise };
