'use strict';

// File system constants of Linux, and flags by letters.
const { validateInteger } = require('internal/validators');

const constants = {
  __proto__: null,
  UV_FS_SYMLINK_DIR: 1, UV_FS_SYMLINK_JUNCTION: 2,
  O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2,
  UV_DIRENT_UNKNOWN: 0, UV_DIRENT_FILE: 1, UV_DIRENT_DIR: 2, UV_DIRENT_LINK: 3,
  UV_DIRENT_FIFO: 4, UV_DIRENT_SOCKET: 5, UV_DIRENT_CHAR: 6, UV_DIRENT_BLOCK: 7,
  S_IFMT: 61440, S_IFREG: 32768, S_IFDIR: 16384, S_IFCHR: 8192, S_IFBLK: 24576,
  S_IFIFO: 4096, S_IFLNK: 40960, S_IFSOCK: 49152,
  O_CREAT: 64, O_EXCL: 128, UV_FS_O_FILEMAP: 0, O_NOCTTY: 256, O_TRUNC: 512, O_APPEND: 1024,
  O_DIRECTORY: 65536, O_NOATIME: 262144, O_NOFOLLOW: 131072, O_SYNC: 1052672, O_DSYNC: 4096,
  O_DIRECT: 16384, O_NONBLOCK: 2048,
  S_IRWXU: 448, S_IRUSR: 256, S_IWUSR: 128, S_IXUSR: 64, S_IRWXG: 56, S_IRGRP: 32, S_IWGRP: 16,
  S_IXGRP: 8, S_IRWXO: 7, S_IROTH: 4, S_IWOTH: 2, S_IXOTH: 1,
  F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1,
  UV_FS_COPYFILE_EXCL: 1, COPYFILE_EXCL: 1, UV_FS_COPYFILE_FICLONE: 2, COPYFILE_FICLONE: 2,
  UV_FS_COPYFILE_FICLONE_FORCE: 4, COPYFILE_FICLONE_FORCE: 4,
};

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_SYNC } = constants;
const WRITE = O_TRUNC | O_CREAT | O_WRONLY;
const WRITE_READ = O_TRUNC | O_CREAT | O_RDWR;
const APPEND = O_APPEND | O_CREAT | O_WRONLY;
const APPEND_READ = O_APPEND | O_CREAT | O_RDWR;

const BY_LETTERS = {
  __proto__: null,
  'r': O_RDONLY, 'rs': O_RDONLY | O_SYNC, 'sr': O_RDONLY | O_SYNC,
  'r+': O_RDWR, 'rs+': O_RDWR | O_SYNC, 'sr+': O_RDWR | O_SYNC,
  'w': WRITE, 'wx': WRITE | O_EXCL, 'xw': WRITE | O_EXCL,
  'w+': WRITE_READ, 'wx+': WRITE_READ | O_EXCL, 'xw+': WRITE_READ | O_EXCL,
  'a': APPEND, 'ax': APPEND | O_EXCL, 'xa': APPEND | O_EXCL, 'as': APPEND | O_SYNC,
  'sa': APPEND | O_SYNC,
  'a+': APPEND_READ, 'ax+': APPEND_READ | O_EXCL, 'xa+': APPEND_READ | O_EXCL,
  'as+': APPEND_READ | O_SYNC, 'sa+': APPEND_READ | O_SYNC,
};

function flagsOf(flags, name = 'flags') {
  if (flags === null || flags === undefined) return O_RDONLY;
  if (typeof flags === 'number') {
    validateInteger(flags, name, -(2 ** 31), 2 ** 31 - 1);
    return flags;
  }
  const found = BY_LETTERS[flags];
  if (found === undefined) throw require('internal/fs/refusals').wrongOption('flags', flags);
  return found;
}

const LINK_TYPES = ['dir', 'file', 'junction', null, undefined];
const SINCE_LINK_TYPES_ARE_LISTED = 24;

/** The type of a link means nothing on Linux, but must be a known one. */
function checkLinkType(type) {
  if (host.release >= SINCE_LINK_TYPES_ARE_LISTED) {
    require('internal/validators').validateOneOf(type, 'type', LINK_TYPES);
  } else if (typeof type === 'string' && !LINK_TYPES.includes(type)) {
    throw require('internal/errors').codedError(Error, 'ERR_FS_INVALID_SYMLINK_TYPE',
      `Symlink type must be one of "dir", "file", or "junction". Received "${type}"`);
  }
}

module.exports = { constants, flagsOf, checkLinkType };
