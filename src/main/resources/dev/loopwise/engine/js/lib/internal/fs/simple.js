'use strict';

// The calls that are one trip: for each name, how its arguments become an operation. The callback,
// sync and promise forms are all made from this table.
const operations = require('internal/fs/operations');
const { flagsOf } = require('internal/fs/flags');
const { toPath, toDescriptor, toMode, toOptions } = require('internal/fs/arguments');

const NO_OPTIONS = {};
const path = toPath;

/** name -> (args) -> function that performs the operation. Arguments are checked before it runs. */
const plans = {
  access(file, mode) {
    const checked = path(file);
    return () => { operations.access(checked, mode); };
  },
  chmod(file, mode) {
    const checked = path(file);
    return () => operations.chmod(checked, toMode(mode));
  },
  chown(file) {
    const checked = path(file);
    return () => operations.chown(checked);
  },
  close(fd) {
    toDescriptor(fd);
    return () => operations.close(fd);
  },
  copyFile(from, to, mode) {
    const source = path(from, 'src');
    const target = path(to, 'dest');
    return () => operations.copyFile(source, target, typeof mode === 'number' ? mode : 0);
  },
  fchmod(fd, mode) {
    toDescriptor(fd);
    return () => operations.fchmod(fd, toMode(mode));
  },
  fdatasync(fd) {
    toDescriptor(fd);
    return () => operations.sync(fd, 'fdatasync');
  },
  fstat(fd) {
    toDescriptor(fd);
    return () => operations.fstat(fd);
  },
  fsync(fd) {
    toDescriptor(fd);
    return () => operations.sync(fd, 'fsync');
  },
  ftruncate(fd, length) {
    toDescriptor(fd);
    return () => operations.truncate(fd, typeof length === 'number' ? length : 0);
  },
  futimes(fd, accessed, modified) {
    toDescriptor(fd);
    return () => operations.futimes(fd, accessed, modified);
  },
  link(from, to) {
    const source = path(from, 'existingPath');
    const target = path(to, 'newPath');
    return () => operations.link(source, target);
  },
  lstat(file, options) {
    const checked = path(file);
    toOptions(options, NO_OPTIONS);
    return () => operations.lstat(checked);
  },
  mkdir(file, options) {
    const checked = path(file);
    const recursive = typeof options === 'object' && options !== null && !!options.recursive;
    return () => operations.mkdir(checked, recursive);
  },
  mkdtemp(prefix) {
    const checked = path(prefix, 'prefix');
    return () => operations.mkdtemp(checked);
  },
  open(file, flags, mode) {
    const checked = path(file);
    const number = flagsOf(typeof flags === 'function' ? undefined : flags);
    return () => operations.open(checked, number, toMode(typeof mode === 'function' ? undefined : mode, 0o666));
  },
  readdir(file, options) {
    const checked = path(file);
    const { withFileTypes, recursive } = toOptions(options, NO_OPTIONS);
    return () => (recursive
      ? readdirAll(checked, withFileTypes)
      : operations.readdir(checked, withFileTypes));
  },
  readlink(file) {
    const checked = path(file);
    return () => operations.readlink(checked);
  },
  realpath(file) {
    const checked = path(file);
    return () => operations.realpath(checked);
  },
  rename(from, to) {
    const source = path(from, 'oldPath');
    const target = path(to, 'newPath');
    return () => operations.rename(source, target);
  },
  rmdir(file) {
    const checked = path(file);
    return () => operations.rmdir(checked);
  },
  stat(file, options) {
    const checked = path(file);
    toOptions(options, NO_OPTIONS);
    return () => operations.stat(checked);
  },
  symlink(target, file) {
    const to = path(target, 'target');
    const checked = path(file);
    return () => operations.symlink(to, checked);
  },
  unlink(file) {
    const checked = path(file);
    return () => operations.unlink(checked);
  },
  utimes(file, accessed, modified) {
    const checked = path(file);
    return () => operations.utimes(checked, accessed, modified);
  },
};

function readdirAll(top, withTypes) {
  const found = [];
  const walk = (directory, relative) => {
    for (const entry of operations.readdir(directory, true)) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      found.push(withTypes ? entry : name);
      if (entry.isDirectory()) walk(`${directory}/${entry.name}`, name);
    }
  };
  walk(top, '');
  return found;
}

module.exports = { plans };
