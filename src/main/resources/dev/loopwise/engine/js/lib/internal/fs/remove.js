'use strict';

// Removing and copying whole trees.
const operations = require('internal/fs/operations');
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
    const error = codedError(Error, 'ERR_FS_EISDIR',
      `Path is a directory: rm returned EISDIR (is a directory) ${path}`);
    error.name = 'SystemError';
    error.errno = 21;
    error.syscall = 'rm';
    error.path = path;
    throw error;
  }
  for (const name of operations.readdir(path)) removeAll(`${path}/${name}`, { recursive, force });
  operations.rmdir(path);
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

module.exports = { removeAll, copyAll };
