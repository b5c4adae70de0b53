'use strict';

// What the file system does to directories and to the names in them.
const P = require('internal/primordials');
const { systemError } = require('internal/system-errors');
const { constants } = require('internal/fs/flags');
const { Node, locate, find } = require('internal/fs/tree');
const { Dirent, direntType } = require('internal/fs/stats');
const { fromName } = require('internal/fs/content');

/** From this release on mkdir tells the first directory that it made. */
const SINCE_FIRST_IS_TOLD = 12;
const PERMISSIONS = 0o7777;
const MASKED = 0o022;

const newDirectory = (mode) => new Node(constants.S_IFDIR | (mode & ~MASKED & PERMISSIONS));

function mkdir(path, recursive, mode) {
  if (recursive) return mkdirAll(path, mode);
  const place = locate(path, 'mkdir', { follow: false });
  if (place.node !== undefined) throw systemError('EEXIST', 'mkdir', path);
  place.parent.entries.set(place.name, newDirectory(mode));
  place.parent.touch();
  return undefined;
}

/** Makes all missing directories on a path, as it is written; the first one made, or undefined. */
function mkdirAll(path, mode) {
  let length = path.length;
  while (path[length - 1] === '/') length--;
  let first;
  for (let end = 1; end <= length; end++) {
    const isName = path[end - 1] !== '/' && (end === length || path[end] === '/');
    if (!isName) continue;
    const current = P.stringSlice(path, 0, end);
    const place = locate(current, 'mkdir');
    if (place.node === undefined) {
      place.parent.entries.set(place.name, newDirectory(mode));
      place.parent.touch();
      first ??= current;
    } else if (!place.node.isDirectory) {
      throw systemError(end === length ? 'EEXIST' : 'ENOTDIR', 'mkdir', path);
    }
  }
  return host.release >= SINCE_FIRST_IS_TOLD ? first : undefined;
}

function directoryAt(path, syscall) {
  const node = find(path, syscall);
  if (!node.isDirectory) throw systemError('ENOTDIR', syscall, path);
  return node;
}

/** The entries of one directory by name. */
function list(node, path) {
  const names = P.arraySort([...node.entries.keys()]);
  const found = [];
  for (let i = 0; i < names.length; i++) {
    found[i] = { name: names[i], path, node: node.entries.get(names[i]) };
  }
  return found;
}

/** The entries below a directory, one level after the other. */
function listAll(node, path) {
  const found = [];
  let level = list(node, path);
  while (level.length > 0) {
    const next = [];
    for (let i = 0; i < level.length; i++) {
      const entry = level[i];
      P.arrayPush(found, entry);
      if (!entry.node.isDirectory) continue;
      const below = list(entry.node, require('path').join(entry.path, entry.name));
      for (let j = 0; j < below.length; j++) P.arrayPush(next, below[j]);
    }
    level = next;
  }
  return found;
}

function readdir(path, { withFileTypes = false, recursive = false, encoding } = {}) {
  const node = directoryAt(path, 'scandir');
  const found = recursive ? listAll(node, path) : list(node, path);
  const relative = (entry) => (recursive
    ? require('path').relative(path, require('path').join(entry.path, entry.name))
    : entry.name);
  const result = [];
  for (let i = 0; i < found.length; i++) {
    const entry = found[i];
    result[i] = withFileTypes
      ? new Dirent(fromName(entry.name, encoding), direntType(entry.node), entry.path)
      : fromName(relative(entry), encoding);
  }
  return result;
}

/** What is remembered of an opened directory; it is looked into when its entries are asked for. */
function opendir(path, isRecursive) {
  const node = find(path, 'opendir');
  if (!node.isDirectory) throw systemError('ENOTDIR', 'opendir', path);
  return { node, path, isRecursive, entries: undefined };
}

/** The next entries of an opened directory, so many at most. */
function nextEntries(opened, most) {
  if (opened.entries === undefined) {
    const { node, path, isRecursive } = opened;
    const found = isRecursive ? listAll(node, path) : list(node, path);
    opened.entries = [];
    for (let i = 0; i < found.length; i++) {
      const entry = found[i];
      opened.entries[i] = new Dirent(entry.name, direntType(entry.node), entry.path, true);
    }
  }
  return P.arraySplice(opened.entries, 0, most);
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
  const target = locate(to, 'rename', { follow: false, shown: from, dest: to });
  if (target.node === source.node) return;
  const fail = (code) => systemError(code, 'rename', from, to);
  if (target.node !== undefined) {
    if (target.node.isDirectory && !source.node.isDirectory) throw fail('EISDIR');
    if (!target.node.isDirectory && source.node.isDirectory) throw fail('ENOTDIR');
    if (target.node.isDirectory && target.node.entries.size > 0) throw fail('ENOTEMPTY');
  }
  if (target.trail.includes(source.node)) throw fail('EINVAL');
  if (target.node !== undefined) target.node.linkCount--;
  source.parent.entries.delete(source.name);
  target.parent.entries.set(target.name, source.node);
  source.parent.touch();
  target.parent.touch();
}

function link(from, to) {
  const node = find(from, 'link', { follow: false, dest: to });
  if (node.isDirectory) throw systemError('EPERM', 'link', from, to);
  const target = locate(to, 'link', { follow: false, shown: from, dest: to });
  if (target.node !== undefined) throw systemError('EEXIST', 'link', from, to);
  node.linkCount++;
  target.parent.entries.set(target.name, node);
}

function symlink(target, path) {
  const place = locate(path, 'symlink', { follow: false, shown: target, dest: path });
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

module.exports = {
  mkdir, readdir, opendir, nextEntries, unlink, rmdir, rename, link, symlink, readlink,
};
