'use strict';

// What the file system calls do, each at the moment its pool thread is done (or at once when sync).
const P = require('internal/primordials');
const { systemError } = require('internal/system-errors');
const { constants } = require('internal/fs/flags');
const { Node, locate, find, DIRECTORY_MODE } = require('internal/fs/tree');
const { Stats, Dirent } = require('internal/fs/stats');
const { mkdtemp, realpath } = require('internal/fs/paths');

const { O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY } = constants;
const FIRST_DESCRIPTOR = 17;
const descriptors = new P.Map();

function lowestFree() {
  let fd = FIRST_DESCRIPTOR;
  while (descriptors.has(fd)) fd++;
  return fd;
}

function opened(fd, syscall) {
  const file = descriptors.get(fd);
  if (file === undefined) throw systemError('EBADF', syscall);
  return file;
}

function open(path, flags, mode) {
  const place = locate(path, 'open');
  let { node } = place;
  const isWriting = (flags & (O_WRONLY | O_RDWR)) !== 0;
  if (node === undefined) {
    if ((flags & O_CREAT) === 0) throw systemError('ENOENT', 'open', path);
    node = new Node(constants.S_IFREG | (mode & ~0o022 & 0o7777));
    place.parent.entries.set(place.name, node);
    place.parent.touch();
  } else {
    if ((flags & O_CREAT) !== 0 && (flags & O_EXCL) !== 0) throw systemError('EEXIST', 'open', path);
    if (node.isDirectory && isWriting) throw systemError('EISDIR', 'open', path);
    if ((flags & O_DIRECTORY) !== 0 && !node.isDirectory) throw systemError('ENOTDIR', 'open', path);
    if ((flags & O_TRUNC) !== 0 && isWriting && node.isFile) node.resize(0);
  }
  const fd = lowestFree();
  descriptors.set(fd, { node, flags, position: 0, isWriting });
  return fd;
}

function close(fd) {
  opened(fd, 'close');
  descriptors.delete(fd);
}

/** Reads at `position`, or where the last read ended; the count of bytes read. */
function read(fd, target, offset, length, position) {
  const file = opened(fd, 'read');
  if (file.node.isDirectory) throw systemError('EISDIR', 'read');
  if ((file.flags & 3) === O_WRONLY) throw systemError('EBADF', 'read');
  if (!file.node.isFile) return 0;
  const from = position === null || position < 0 ? file.position : position;
  const count = P.Math.max(0, P.Math.min(length, file.node.size - from));
  new Uint8Array(target.buffer, target.byteOffset, target.byteLength)
    .set(file.node.content.subarray(from, from + count), offset);
  if (position === null || position < 0) file.position = from + count;
  return count;
}

/** Writes at `position`, at the end when appending, or where the last write ended. */
function write(fd, bytes, position) {
  if (fd === 1 || fd === 2) {
    host.write(fd, require('internal/encoding').decodeUtf8(bytes));
    return bytes.length;
  }
  const file = opened(fd, 'write');
  if (!file.isWriting) throw systemError('EBADF', 'write');
  if (!file.node.isFile) return bytes.length;
  const isSequential = position === null || position === undefined;
  let from = isSequential ? file.position : position;
  if ((file.flags & O_APPEND) !== 0) from = file.node.size;
  file.node.write(bytes, from);
  if (isSequential) file.position = from + bytes.length;
  return bytes.length;
}

const stat = (path) => new Stats(find(path, 'stat'));
const lstat = (path) => new Stats(find(path, 'lstat', { follow: false }));
const fstat = (fd) => new Stats(opened(fd, 'fstat').node);

function access(path, mode) {
  find(path, 'access');
  return mode;
}

function mkdir(path, recursive) {
  if (recursive) return mkdirAll(path);
  const place = locate(path, 'mkdir');
  if (place.node !== undefined) throw systemError('EEXIST', 'mkdir', path);
  place.parent.entries.set(place.name, new Node(DIRECTORY_MODE));
  place.parent.touch();
  return undefined;
}

/** Makes all missing directories; the first one made, or undefined. */
function mkdirAll(path) {
  const isAbsolute = path[0] === '/';
  const parts = P.stringSplit(isAbsolute ? path : `${process.cwd()}/${path}`, '/');
  let current = '';
  let first;
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === '') continue;
    current += `/${parts[i]}`;
    const place = locate(current, 'mkdir');
    if (place.node === undefined) {
      place.parent.entries.set(place.name, new Node(DIRECTORY_MODE));
      first ??= current;
    } else if (!place.node.isDirectory) {
      throw systemError(i === parts.length - 1 ? 'EEXIST' : 'ENOTDIR', 'mkdir', path);
    }
  }
  return first;
}

function readdir(path, withTypes) {
  const node = find(path, 'scandir');
  if (!node.isDirectory) throw systemError('ENOTDIR', 'scandir', path);
  const names = P.arraySort([...node.entries.keys()]);
  if (!withTypes) return names;
  const entries = [];
  for (let i = 0; i < names.length; i++) {
    entries[i] = new Dirent(names[i], path, node.entries.get(names[i]).type);
  }
  return entries;
}

function unlink(path) {
  const place = locate(path, 'unlink', { follow: false });
  if (place.node === undefined) throw systemError('ENOENT', 'unlink', path);
  if (place.node.isDirectory) throw systemError('EISDIR', 'unlink', path);
  place.parent.entries.delete(place.name);
  place.node.linkCount--;
  place.parent.touch();
}

function rmdir(path) {
  const place = locate(path, 'rmdir', { follow: false });
  if (place.node === undefined) throw systemError('ENOENT', 'rmdir', path);
  if (!place.node.isDirectory) throw systemError('ENOTDIR', 'rmdir', path);
  if (place.node.entries.size > 0) throw systemError('ENOTEMPTY', 'rmdir', path);
  place.parent.entries.delete(place.name);
  place.parent.touch();
}

function rename(from, to) {
  const source = locate(from, 'rename', { follow: false, dest: to });
  if (source.node === undefined) throw systemError('ENOENT', 'rename', from, to);
  const target = locate(to, 'rename', { follow: false });
  if (target.node !== undefined && target.node !== source.node) {
    if (target.node.isDirectory && !source.node.isDirectory) throw systemError('EISDIR', 'rename', from, to);
    if (!target.node.isDirectory && source.node.isDirectory) throw systemError('ENOTDIR', 'rename', from, to);
    if (target.node.isDirectory && target.node.entries.size > 0) throw systemError('ENOTEMPTY', 'rename', from, to);
  }
  source.parent.entries.delete(source.name);
  target.parent.entries.set(target.name, source.node);
}

function copyFile(from, to, mode) {
  const source = find(from, 'copyfile', { dest: to });
  if (source.isDirectory) throw systemError('EISDIR', 'copyfile', from, to);
  const target = locate(to, 'copyfile');
  if (target.node !== undefined && (mode & constants.COPYFILE_EXCL) !== 0) {
    throw systemError('EEXIST', 'copyfile', from, to);
  }
  if (target.node?.isDirectory) throw systemError('EISDIR', 'copyfile', from, to);
  const copy = target.node ?? new Node(source.mode);
  copy.resize(0);
  copy.write(P.uncurry(Uint8Array.prototype.slice)(source.content), 0);
  target.parent.entries.set(target.name, copy);
}

function link(from, to) {
  const node = find(from, 'link', { dest: to });
  const target = locate(to, 'link', { follow: false });
  if (target.node !== undefined) throw systemError('EEXIST', 'link', from, to);
  node.linkCount++;
  target.parent.entries.set(target.name, node);
}

function symlink(target, path) {
  const place = locate(path, 'symlink', { follow: false });
  if (place.node !== undefined) throw systemError('EEXIST', 'symlink', target, path);
  const node = new Node(constants.S_IFLNK | 0o777);
  node.target = target;
  place.parent.entries.set(place.name, node);
}

function readlink(path) {
  const node = find(path, 'readlink', { follow: false });
  if (!node.isLink) throw systemError('EINVAL', 'readlink', path);
  return node.target;
}

function truncate(fd, length) {
  const { node, isWriting } = opened(fd, 'ftruncate');
  if (!isWriting) throw systemError('EINVAL', 'ftruncate');
  node.resize(length);
}

function setTimes(node, accessed, modified) {
  const millis = (time) => (typeof time === 'number' || typeof time === 'string' ? +time * 1000 : +time);
  node.accessed = millis(accessed);
  node.modified = millis(modified);
}

function setMode(node, mode) {
  node.mode = node.type | (mode & 0o7777);
  node.changed = Date.now();
}

module.exports = {
  open, close, read, write, stat, lstat, fstat, access, mkdir, readdir, unlink, rmdir, rename,
  copyFile, link, symlink, readlink, truncate, mkdtemp, realpath,
  chmod: (path, mode) => setMode(find(path, 'chmod'), mode),
  fchmod: (fd, mode) => setMode(opened(fd, 'fchmod').node, mode),
  utimes: (path, accessed, modified) => setTimes(find(path, 'utime'), accessed, modified),
  futimes: (fd, accessed, modified) => setTimes(opened(fd, 'futime').node, accessed, modified),
  sync: (fd, syscall) => { opened(fd, syscall); },
  chown: (path) => { find(path, 'chown'); },
  exists(path) {
    try {
      find(path, 'access');
      return true;
    } catch {
      return false;
    }
  },
};
