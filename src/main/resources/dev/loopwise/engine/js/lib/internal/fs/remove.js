'use strict';

// Removing and copying whole trees.
const operations = require('internal/fs/operations');
const { request } = require('internal/fs/requests');
const { codedError } = require('internal/errors');

/** What fs.rm does: files, and with `recursive` directories; `force` ignores what is missing. */
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
  if (!recursive) {
    throw isDirectoryRefusal(path);
  }
  for (const name of operations.readdir(path)) removeAll(`${path}/${name}`, { recursive, force });
  operations.rmdir(path);
}

function isDirectoryRefusal(path) {
  const error = codedError(Error, 'ERR_FS_EISDIR',
    `Path is a directory: rm returned EISDIR (is a directory) ${path}`);
  error.name = 'SystemError';
  error.errno = 21;
  error.syscall = 'rm';
  error.path = path;
  return error;
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
      callback(error);
      return;
    }
    let left = names.length;
    let failed = null;
    for (let i = 0; i < names.length; i++) {
      removeTree(`${path}/${names[i]}`, (childError) => {
        if (failed !== null) return;
        failed = childError;
        if (failed !== null) callback(failed);
        else if (--left === 0) request(() => operations.rmdir(path), callback);
      });
    }
  });
}

/** What fs.cp does. */
function copyAll(from, to, { recursive = false }) {
  if (!operations.stat(from).isDirectory()) {
    operations.copyFile(from, to, 0);
    return;
  }
  if (!recursive) {
    throw codedError(Error, 'ERR_FS_EISDIR',
      `Recursive option not enabled, cannot copy a directory: ${from}`);
  }
  operations.mkdir(to, true);
  for (const name of operations.readdir(from)) copyAll(`${from}/${name}`, `${to}/${name}`, { recursive });
}

module.exports = { removeAll, remove, copyAll };
