'use strict';

// What the file system calls do, each at the moment its pool thread is done (or at once when sync).
const P = require('internal/primordials');
const { systemError } = require('internal/system-errors');
const { constants } = require('internal/fs/flags');
const { Node, locate, find, nullDevice } = require('internal/fs/tree');
const { statsOf } = require('internal/fs/stats');
const { mkdtemp, realpath } = require('internal/fs/paths');
const entries = require('internal/fs/entries');
const { askableAll } = require('internal/fs/touches');

const { O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY } = constants;
const FIRST_DESCRIPTOR = 17;
const PERMISSIONS = 0o7777;
const MASKED = 0o022;
const ANY_EXECUTE = 0o111;
const MILLIS_PER_SECOND = 1000;
const descriptors = new P.Map();
descriptors.set(0, { node: nullDevice, flags: 0, position: 0, isWriting: false });
descriptors.set(1, { node: nullDevice, flags: O_WRONLY, position: 0, isWriting: true });
descriptors.set(2, { node: nullDevice, flags: O_WRONLY, position: 0, isWriting: true });

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

function create(place, mode) {
  const node = new Node(constants.S_IFREG | (mode & ~MASKED & PERMISSIONS));
  place.parent.entries.set(place.name, node);
  place.parent.touch();
  return node;
}

function open(path, flags, mode) {
  const place = locate(path, 'open');
  let { node } = place;
  const isWriting = (flags & (O_WRONLY | O_RDWR)) !== 0;
  if (node === undefined) {
    if ((flags & O_CREAT) === 0) throw systemError('ENOENT', 'open', path);
    if (place.isDirectoryWanted) throw systemError('EISDIR', 'open', path);
    node = create(place, mode);
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
  const isSequential = position === null || position < 0;
  const from = isSequential ? file.position : Number(position);
  const count = P.Math.max(0, P.Math.min(length, file.node.size - from));
  new Uint8Array(target.buffer, target.byteOffset, target.byteLength)
    .set(file.node.content.subarray(from, from + count), offset);
  file.node.accessed = Date.now();
  if (isSequential) file.position = from + count;
  return count;
}

/** Writes at `position`, at the end when appending, or where the last write ended. */
function write(fd, bytes, position) {
  const file = opened(fd, 'write');
  if (fd === 1 || fd === 2) {
    host.write(fd, require('internal/encoding').decodeUtf8(bytes));
    return bytes.length;
  }
  if (!file.isWriting) throw systemError('EBADF', 'write');
  if (!file.node.isFile) return bytes.length;
  const isSequential = position === null || position === undefined || position < 0;
  let from = isSequential ? file.position : Number(position);
  if ((file.flags & O_APPEND) !== 0) from = file.node.size;
  file.node.write(bytes, from);
  if (isSequential) file.position = from + bytes.length;
  return bytes.length;
}

/** Reads into, or writes from, one buffer after the other. */
function each(buffers, position, one) {
  let total = 0;
  for (let i = 0; i < buffers.length; i++) {
    const part = buffers[i];
    const at = position === null || position < 0 ? null : position + total;
    const count = one(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    total += count;
    if (count < part.byteLength) break;
  }
  return total;
}

const readv = (fd, buffers, position) => {
  opened(fd, 'read');
  return each(buffers, position, (part, at) => read(fd, part, 0, part.length, at));
};
const writev = (fd, buffers, position) => {
  opened(fd, 'write');
  return each(buffers, position, (part, at) => write(fd, part, at));
};

/**
 * The first part of a copy: the target is there, and empty.
 *
 * Source: libuv 1.51, src/unix/fs.c `uv__fs_copyfile`.
 */
function beginCopy(from, to, mode) {
  const source = find(from, 'copyfile', { dest: to });
  const target = locate(to, 'copyfile', { shown: from, dest: to });
  if (source.isDirectory) {
    // What was to be written over is removed when the copy fails.
    if (target.node?.isFile && (mode & constants.COPYFILE_EXCL) === 0) {
      target.parent.entries.delete(target.name);
    }
    throw systemError('EISDIR', 'copyfile', from, to);
  }
  if (target.node !== undefined && (mode & constants.COPYFILE_EXCL) !== 0) {
    throw systemError('EEXIST', 'copyfile', from, to);
  }
  if (target.node?.isDirectory) throw systemError('EISDIR', 'copyfile', from, to);
  if (target.node === source) return undefined;
  const copy = target.node ?? new Node(source.mode);
  copy.resize(0);
  target.parent.entries.set(target.name, copy);
  return { source, copy };
}

/** The rest of it; of what was not begun, as a file is not copied to itself, there is none. */
function endCopy(begun) {
  if (begun === undefined) return;
  const { source, copy } = begun;
  copy.write(P.uncurry(Uint8Array.prototype.slice)(source.content), 0);
}

function truncate(fd, length) {
  const { node, isWriting } = opened(fd, 'ftruncate');
  if (!isWriting || !node.isFile) throw systemError('EINVAL', 'ftruncate');
  node.resize(length);
}

function setTimes(node, accessed, modified) {
  node.accessed = accessed * MILLIS_PER_SECOND;
  node.modified = modified * MILLIS_PER_SECOND;
  node.changed = Date.now();
}

function setMode(node, mode) {
  node.mode = node.type | (mode & PERMISSIONS);
  node.changed = Date.now();
}

/** The superuser may do anything but execute what nobody can. */
function access(path, mode) {
  const node = find(path, 'access');
  const isExecuting = (mode & constants.X_OK) !== 0 && !node.isDirectory;
  if (isExecuting && (node.mode & ANY_EXECUTE) === 0) throw systemError('EACCES', 'access', path);
}

function exists(path) {
  try {
    find(path, 'access');
    return true;
  } catch {
    return false;
  }
}

/** Round numbers of a disk that is half full. */
function statfs(path, isBig) {
  find(path, 'statfs');
  return require('internal/fs/statfs').statFsOf(isBig);
}

const noFollow = { follow: false };

const all = {
  ...entries, open, close, read, write, readv, writev, beginCopy, endCopy, truncate, mkdtemp, realpath,
  exists, statfs,
  openShown: open,
  access,
  stat: (path, isBig) => statsOf(find(path, 'stat'), isBig),
  lstat: (path, isBig) => statsOf(find(path, 'lstat', noFollow), isBig),
  fstat: (fd, isBig) => statsOf(opened(fd, 'fstat').node, isBig),
  chmod: (path, mode) => setMode(find(path, 'chmod'), mode),
  fchmod: (fd, mode) => setMode(opened(fd, 'fchmod').node, mode),
  utimes: (path, accessed, modified) => setTimes(find(path, 'utime'), accessed, modified),
  lutimes: (path, accessed, modified) => setTimes(find(path, 'lutime', noFollow), accessed, modified),
  futimes: (fd, accessed, modified) => setTimes(opened(fd, 'futime').node, accessed, modified),
  sync: (fd, syscall) => { opened(fd, syscall); },
  own: (path, syscall) => { find(path, syscall, { follow: syscall !== 'lchown' }); },
};

module.exports = askableAll(all, (fd) => descriptors.get(fd)?.node);
