'use strict';

// Why fs.cp does not copy. The plain errors are those of cpSync since Node 22.
const P = require('internal/primordials');
const { codedError } = require('internal/errors');

const SINCE_PLAIN_SYNC_ERRORS = 22;
const ERRNOS = { EISDIR: 21, EINVAL: 22, ENOTDIR: 20, EEXIST: 17 };

/** `Invalid src or dest: cp returned EINVAL (reason) path`. */
function contextual(code, words, system, reason, path, errno = ERRNOS[system]) {
  const error = codedError(Error, code, `${words}: cp returned ${system} (${reason}) ${path}`);
  return P.Object.assign(error, {
    name: 'SystemError', errno, syscall: 'cp', path, info: { code: system, message: reason, path },
  });
}

function refuse(isPlain, code, plain, words, system, reason, path, errno) {
  return isPlain
    ? codedError(Error, code, plain)
    : contextual(code, words, system, reason, path, errno);
}

/** The error that stands against a copy, or undefined. */
function find({ from, to, source, target, options, isSync }) {
  const { resolve } = require('path');
  const isPlain = isSync && host.release >= SINCE_PLAIN_SYNC_ERRORS;
  const [start, end] = [resolve(from), resolve(to)];
  if (start === end || (target !== undefined && target.ino === source.ino)) {
    const reason = 'src and dest cannot be the same';
    return refuse(isPlain, 'ERR_FS_CP_EINVAL', `${reason} ${to}`, 'Invalid src or dest', 'EINVAL',
      reason, to);
  }
  if (isSync && source.isDirectory() && !options.recursive) return notRecursive(from, isPlain);
  if (source.isDirectory() && P.stringStartsWith(end, `${start}/`)) {
    const reason = `to a subdirectory of self ${to}`;
    return refuse(isPlain, 'ERR_FS_CP_EINVAL', `Cannot copy ${from}/ ${reason}`,
      'Invalid src or dest', 'EINVAL', `cannot copy ${from} ${reason}`, to);
  }
  if (target === undefined || target.isDirectory() === source.isDirectory()) return undefined;
  return target.isDirectory()
    ? refuse(isPlain, 'ERR_FS_CP_NON_DIR_TO_DIR',
      `Cannot overwrite directory ${to} with non-directory ${from}`,
      'Cannot overwrite directory with non-directory', 'ENOTDIR',
      `cannot overwrite directory ${to} with non-directory ${from}`, to)
    : refuse(isPlain, 'ERR_FS_CP_DIR_TO_NON_DIR',
      `Cannot overwrite non-directory ${to} with directory ${from}`,
      'Cannot overwrite non-directory with directory', 'EISDIR',
      `cannot overwrite non-directory ${to} with directory ${from}`, to);
}

const notRecursive = (from, isPlain = false) => refuse(isPlain, 'ERR_FS_EISDIR',
  `Recursive option not enabled, cannot copy a directory: ${from}/`, 'Path is a directory',
  'EISDIR', `${from} is a directory (not copied)`, from, ERRNOS.EINVAL);

const alreadyThere = (path) => contextual('ERR_FS_CP_EEXIST', 'Target already exists', 'EEXIST',
  `${path} already exists`, path);

module.exports = { find, notRecursive, alreadyThere };
