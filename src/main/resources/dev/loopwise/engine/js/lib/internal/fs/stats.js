'use strict';

// fs.Stats, its form with big integers, fs.StatFs and fs.Dirent.
const P = require('internal/primordials');
const { constants } = require('internal/fs/flags');

const BLOCK = 4096;
const SECTOR = 512;
const NANOS_PER_MILLI = 1000000n;
const TIMES = ['atime', 'mtime', 'ctime', 'birthtime'];
/** From this release on the dates are made when asked for. */
const SINCE_LAZY_DATES = 22;
/** From this release on a date that was asked for is listed. */
const SINCE_SHOWN_DATES = 24;
const SINCE_PARENT_PATH = 18;
/** From this release on an entry has no `path`, an older name of `parentPath`. */
const SINCE_NO_PATH = 24;
/** Up to this release an entry of an opened directory had its own path as `path`. */
const LAST_WITH_OWN_PATH = 18;
const kType = host.symbol('type');

const sizeOf = (node) => {
  if (node.isFile) return node.size;
  if (node.isDirectory) return BLOCK;
  return node.isLink ? node.target.length : 0;
};

/** The numbers of a node, in the order in which they are listed. */
function numbersOf(node) {
  const size = sizeOf(node);
  return {
    dev: 64769,
    mode: node.mode,
    nlink: node.isDirectory ? 2 : node.linkCount,
    uid: 0,
    gid: 0,
    rdev: 0,
    blksize: BLOCK,
    ino: node.inode,
    size,
    blocks: P.Math.ceil(size / BLOCK) * (BLOCK / SECTOR),
    atimeMs: node.accessed,
    mtimeMs: node.modified,
    ctimeMs: node.changed,
    birthtimeMs: node.born,
  };
}

function StatsBase() {}

StatsBase.prototype.isDirectory = function isDirectory() {
  return this._checkModeProperty(constants.S_IFDIR);
};
StatsBase.prototype.isFile = function isFile() {
  return this._checkModeProperty(constants.S_IFREG);
};
StatsBase.prototype.isBlockDevice = function isBlockDevice() {
  return this._checkModeProperty(constants.S_IFBLK);
};
StatsBase.prototype.isCharacterDevice = function isCharacterDevice() {
  return this._checkModeProperty(constants.S_IFCHR);
};
StatsBase.prototype.isSymbolicLink = function isSymbolicLink() {
  return this._checkModeProperty(constants.S_IFLNK);
};
StatsBase.prototype.isFIFO = function isFIFO() {
  return this._checkModeProperty(constants.S_IFIFO);
};
StatsBase.prototype.isSocket = function isSocket() {
  return this._checkModeProperty(constants.S_IFSOCK);
};

function Stats() {}
P.Object.setPrototypeOf(Stats.prototype, StatsBase.prototype);
P.Object.setPrototypeOf(Stats, StatsBase);

function BigIntStats() {}
P.Object.setPrototypeOf(BigIntStats.prototype, StatsBase.prototype);
P.Object.setPrototypeOf(BigIntStats, StatsBase);

const setOwn = (target, name, value) => P.Object.defineProperty(target, name,
  { value, writable: true, enumerable: host.release >= SINCE_SHOWN_DATES, configurable: true });

function addLazyDates(prototype) {
  for (const name of TIMES) {
    P.Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = new Date(Number(this[`${name}Ms`]));
        setOwn(this, name, value);
        return value;
      },
      set(value) { setOwn(this, name, value); },
    });
  }
}
if (host.release >= SINCE_LAZY_DATES) {
  addLazyDates(Stats.prototype);
  addLazyDates(BigIntStats.prototype);
}

Stats.prototype._checkModeProperty = function _checkModeProperty(type) {
  return (this.mode & constants.S_IFMT) === type;
};
BigIntStats.prototype._checkModeProperty = function _checkModeProperty(type) {
  return (Number(this.mode) & constants.S_IFMT) === type;
};

function statsOf(node, isBig = false) {
  const numbers = numbersOf(node);
  const stats = isBig ? new BigIntStats() : new Stats();
  for (const name of P.Object.keys(numbers)) {
    stats[name] = isBig ? BigInt(P.Math.trunc(numbers[name])) : numbers[name];
  }
  if (isBig) for (const name of TIMES) stats[`${name}Ns`] = stats[`${name}Ms`] * NANOS_PER_MILLI;
  if (host.release < SINCE_LAZY_DATES) {
    for (const name of TIMES) stats[name] = new Date(numbers[`${name}Ms`]);
  }
  return stats;
}

class Dirent {
  constructor(name, type, path, isOfDirectory = false) {
    this.name = name;
    if (host.release >= SINCE_PARENT_PATH) {
      this.parentPath = path;
      if (host.release < SINCE_NO_PATH) {
        this.path = isOfDirectory && host.release <= LAST_WITH_OWN_PATH
          ? require('path').join(path, name)
          : path;
      }
    }
    this[kType] = type;
  }

  isDirectory() { return this[kType] === constants.UV_DIRENT_DIR; }
  isFile() { return this[kType] === constants.UV_DIRENT_FILE; }
  isBlockDevice() { return this[kType] === constants.UV_DIRENT_BLOCK; }
  isCharacterDevice() { return this[kType] === constants.UV_DIRENT_CHAR; }
  isSymbolicLink() { return this[kType] === constants.UV_DIRENT_LINK; }
  isFIFO() { return this[kType] === constants.UV_DIRENT_FIFO; }
  isSocket() { return this[kType] === constants.UV_DIRENT_SOCKET; }
}

function direntType(node) {
  switch (node.type) {
    case constants.S_IFDIR: return constants.UV_DIRENT_DIR;
    case constants.S_IFLNK: return constants.UV_DIRENT_LINK;
    case constants.S_IFCHR: return constants.UV_DIRENT_CHAR;
    default: return constants.UV_DIRENT_FILE;
  }
}

module.exports = { Stats, Dirent, statsOf, direntType };
