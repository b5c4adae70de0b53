'use strict';

// fs.Stats and fs.Dirent.
const P = require('internal/primordials');
const { constants } = require('internal/fs/flags');

const BLOCK = 4096;
const SECTOR = 512;
const kType = Symbol('type');

class Stats {
  constructor(node) {
    this.dev = 64769;
    this.mode = node.mode;
    this.nlink = node.isDirectory ? 2 : node.linkCount;
    this.uid = 0;
    this.gid = 0;
    this.rdev = 0;
    this.blksize = BLOCK;
    this.ino = node.inode;
    this.size = sizeOf(node);
    this.blocks = P.Math.ceil(this.size / BLOCK) * (BLOCK / SECTOR);
    this.atimeMs = node.accessed;
    this.mtimeMs = node.modified;
    this.ctimeMs = node.changed;
    this.birthtimeMs = node.born;
  }

  isDirectory() { return (this.mode & constants.S_IFMT) === constants.S_IFDIR; }
  isFile() { return (this.mode & constants.S_IFMT) === constants.S_IFREG; }
  isBlockDevice() { return (this.mode & constants.S_IFMT) === constants.S_IFBLK; }
  isCharacterDevice() { return (this.mode & constants.S_IFMT) === constants.S_IFCHR; }
  isSymbolicLink() { return (this.mode & constants.S_IFMT) === constants.S_IFLNK; }
  isFIFO() { return (this.mode & constants.S_IFMT) === constants.S_IFIFO; }
  isSocket() { return (this.mode & constants.S_IFMT) === constants.S_IFSOCK; }
}

// Dates are made when asked for, then kept as own properties.
for (const name of ['atime', 'mtime', 'ctime', 'birthtime']) {
  P.Object.defineProperty(Stats.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = new Date(this[`${name}Ms`]);
      this[name] = value;
      return value;
    },
    set(value) {
      P.Object.defineProperty(this, name,
        { value, writable: true, enumerable: true, configurable: true });
    },
  });
}

function sizeOf(node) {
  if (node.isFile) return node.size;
  if (node.isDirectory) return BLOCK;
  return node.isLink ? node.target.length : 0;
}

class Dirent {
  constructor(name, path, type) {
    this.name = name;
    this.parentPath = path;
    this[kType] = direntType(type);
  }

  isDirectory() { return this[kType] === constants.UV_DIRENT_DIR; }
  isFile() { return this[kType] === constants.UV_DIRENT_FILE; }
  isBlockDevice() { return this[kType] === constants.UV_DIRENT_BLOCK; }
  isCharacterDevice() { return this[kType] === constants.UV_DIRENT_CHAR; }
  isSymbolicLink() { return this[kType] === constants.UV_DIRENT_LINK; }
  isFIFO() { return this[kType] === constants.UV_DIRENT_FIFO; }
  isSocket() { return this[kType] === constants.UV_DIRENT_SOCKET; }
}

function direntType(type) {
  switch (type) {
    case constants.S_IFDIR: return constants.UV_DIRENT_DIR;
    case constants.S_IFLNK: return constants.UV_DIRENT_LINK;
    case constants.S_IFCHR: return constants.UV_DIRENT_CHAR;
    default: return constants.UV_DIRENT_FILE;
  }
}

module.exports = { Stats, Dirent };
