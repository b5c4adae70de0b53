'use strict';

// The operating system's errors on Linux, as libuv names and words them.
const P = require('internal/primordials');

const ERRORS = [
  ['EPERM', -1, 'operation not permitted'],
  ['ENOENT', -2, 'no such file or directory'],
  ['EIO', -5, 'i/o error'],
  ['EBADF', -9, 'bad file descriptor'],
  ['EAGAIN', -11, 'resource temporarily unavailable'],
  ['EACCES', -13, 'permission denied'],
  ['EBUSY', -16, 'resource busy or locked'],
  ['EEXIST', -17, 'file already exists'],
  ['EXDEV', -18, 'cross-device link not permitted'],
  ['ENOTDIR', -20, 'not a directory'],
  ['EISDIR', -21, 'illegal operation on a directory'],
  ['EINVAL', -22, 'invalid argument'],
  ['EMFILE', -24, 'too many open files'],
  ['ENOSPC', -28, 'no space left on device'],
  ['EPIPE', -32, 'broken pipe'],
  ['ENAMETOOLONG', -36, 'name too long'],
  ['ENOTEMPTY', -39, 'directory not empty'],
  ['ELOOP', -40, 'too many symbolic links encountered'],
  ['EADDRINUSE', -98, 'address already in use'],
  ['EADDRNOTAVAIL', -99, 'address not available'],
  ['ENETUNREACH', -101, 'network is unreachable'],
  ['ECONNRESET', -104, 'connection reset by peer'],
  ['ENOTCONN', -107, 'socket is not connected'],
  ['ETIMEDOUT', -110, 'connection timed out'],
  ['ECONNREFUSED', -111, 'connection refused'],
  ['ECANCELED', -125, 'operation canceled'],
];

const byName = { __proto__: null };
for (const [name, errno, text] of ERRORS) byName[name] = { errno, text };

/** An error of a system call: `ENOENT: no such file or directory, open 'x'`. */
function systemError(code, syscall, path, dest) {
  const { errno, text } = byName[code];
  let message = `${code}: ${text}, ${syscall}`;
  if (path !== undefined) message += ` '${path}'`;
  if (dest !== undefined) message += ` -> '${dest}'`;
  const error = new Error(message);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  if (path !== undefined) error.path = path;
  if (dest !== undefined) error.dest = dest;
  return error;
}

function find(errno) {
  for (const entry of ERRORS) if (entry[1] === errno) return entry;
  return undefined;
}

module.exports = {
  systemError,
  errnoOf: (name) => byName[name].errno,
  nameOf: (errno) => find(errno)?.[0] ?? `Unknown system error ${errno}`,
  messageOf: (errno) => find(errno)?.[2] ?? `Unknown system error ${errno}`,
  map() {
    const map = new P.Map();
    for (const [name, errno, text] of ERRORS) map.set(errno, [name, text]);
    return map;
  },
};
