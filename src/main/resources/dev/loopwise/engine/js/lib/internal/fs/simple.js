'use strict';

// The calls that are one trip: for each name, how its arguments become an operation. The callback,
// sync and promise forms are all made from this table.
const operations = require('internal/fs/operations');
const { inParts } = require('internal/fs/requests');
const { flagsOf } = require('internal/fs/flags');
const { toPath, toDescriptor, toMode, toBits, toSeconds, toOptions } =
  require('internal/fs/arguments');
const { fromName } = require('internal/fs/content');
const { validateBoolean, validateInteger } = require('internal/validators');

const NO_OPTIONS = {};
/** From this release on readdir can list a whole tree. */
const SINCE_RECURSIVE_LIST = 18;
const NEW_FILE = 0o666;
const NEW_DIRECTORY = 0o777;
const LARGEST_ID = 2 ** 32 - 1;

const toId = (value, name) => {
  validateInteger(value, name, -1, LARGEST_ID);
  return value;
};

/** A plan for a call on a descriptor. */
const onDescriptor = (perform) => (fd) => {
  toDescriptor(fd);
  return () => perform(fd);
};

/** A plan that sets the owner of what a path leads to. */
const ownerPlan = (perform) => (file, uid, gid) => {
  const checked = toPath(file);
  toId(uid, 'uid');
  toId(gid, 'gid');
  return () => perform(checked);
};

const timesPlan = (perform) => (file, accessed, modified) => {
  const checked = toPath(file);
  const from = toSeconds(accessed);
  const to = toSeconds(modified);
  return () => perform(checked, from, to);
};

const statPlan = (perform) => (file, options) => {
  const isBig = !!options?.bigint;
  const checked = toPath(file);
  return () => perform(checked, isBig);
};

function copy(source, target, bits) {
  let begun;
  return inParts(() => { begun = operations.beginCopy(source, target, bits); },
    () => operations.endCopy(begun));
}

function toLength(length, name = 'len') {
  if (length === undefined || length === null) return 0;
  validateInteger(length, name);
  return length < 0 ? 0 : length;
}

/** The mode and whether to make parents, of what is given to mkdir. */
function mkdirOptions(options) {
  if (typeof options === 'number' || typeof options === 'string') {
    return { mode: toMode(options), recursive: false };
  }
  const { recursive = false, mode } = options ?? NO_OPTIONS;
  validateBoolean(recursive, 'options.recursive');
  return { recursive, mode: toMode(mode, NEW_DIRECTORY) };
}

/** name -> (args) -> function that performs the operation. Arguments are checked before it runs. */
const plans = {
  access(file, mode) {
    const checked = toPath(file);
    const bits = toBits(mode);
    return () => { operations.access(checked, bits); };
  },
  chmod(file, mode) {
    const checked = toPath(file);
    const bits = toMode(mode);
    return () => operations.chmod(checked, bits);
  },
  chown: ownerPlan((file) => operations.own(file, 'chown')),
  close: onDescriptor((fd) => operations.close(fd)),
  copyFile(from, to, mode) {
    const source = toPath(from, 'src');
    const target = toPath(to, 'dest');
    const bits = toBits(mode);
    return copy(source, target, bits);
  },
  fchmod(fd, mode) {
    toDescriptor(fd);
    const bits = toMode(mode);
    return () => operations.fchmod(fd, bits);
  },
  fchown(fd, uid, gid) {
    toDescriptor(fd);
    toId(uid, 'uid');
    toId(gid, 'gid');
    return () => operations.sync(fd, 'fchown');
  },
  fdatasync: onDescriptor((fd) => operations.sync(fd, 'fdatasync')),
  fstat(fd, options) {
    const isBig = !!options?.bigint;
    toDescriptor(fd);
    return () => operations.fstat(fd, isBig);
  },
  fsync: onDescriptor((fd) => operations.sync(fd, 'fsync')),
  ftruncate(fd, length) {
    toDescriptor(fd);
    const size = toLength(length);
    return () => operations.truncate(fd, size);
  },
  futimes(fd, accessed, modified) {
    toDescriptor(fd);
    const from = toSeconds(accessed, 'atime');
    const to = toSeconds(modified, 'mtime');
    return () => operations.futimes(fd, from, to);
  },
  lchown: ownerPlan((file) => operations.own(file, 'lchown')),
  link(from, to) {
    const source = toPath(from, 'existingPath');
    const target = toPath(to, 'newPath');
    return () => operations.link(source, target);
  },
  lstat: statPlan(operations.lstat),
  lutimes: timesPlan(operations.lutimes),
  mkdir(file, options) {
    const checked = toPath(file);
    const { mode, recursive } = mkdirOptions(options);
    return () => operations.mkdir(checked, recursive, mode);
  },
  mkdtemp(prefix, options) {
    const { encoding } = toOptions(options, NO_OPTIONS);
    const checked = toPath(prefix, 'prefix');
    return () => fromName(operations.mkdtemp(checked), encoding);
  },
  open(file, flags, mode) {
    const checked = toPath(file);
    const number = flagsOf(flags);
    const bits = toMode(mode, NEW_FILE);
    return () => operations.openShown(checked, number, bits);
  },
  readdir(file, options) {
    const { withFileTypes, encoding, ...rest } = toOptions(options, NO_OPTIONS);
    const recursive = !!rest.recursive && host.release >= SINCE_RECURSIVE_LIST;
    const checked = toPath(file);
    return () => operations.readdir(checked, { withFileTypes, recursive, encoding });
  },
  readlink(file, options) {
    const { encoding } = toOptions(options, NO_OPTIONS);
    const checked = toPath(file);
    return () => fromName(operations.readlink(checked), encoding);
  },
  realpath(file, options) {
    const { encoding } = toOptions(options, NO_OPTIONS);
    const checked = toPath(file);
    return () => fromName(operations.realpath(checked, true), encoding);
  },
  rename(from, to) {
    const source = toPath(from, 'oldPath');
    const target = toPath(to, 'newPath');
    return () => operations.rename(source, target);
  },
  rmdir(file, options) {
    const checked = toPath(file);
    require('internal/fs/remove').checkRmdirOptions(options);
    return () => operations.rmdir(checked);
  },
  stat: statPlan(operations.stat),
  statfs(file, options) {
    const isBig = !!options?.bigint;
    const checked = toPath(file);
    return () => operations.statfs(checked, isBig);
  },
  symlink(target, file, type) {
    require('internal/fs/flags').checkLinkType(type);
    const to = toPath(target, 'target');
    const checked = toPath(file);
    return () => operations.symlink(to, checked);
  },
  unlink(file) {
    const checked = toPath(file);
    return () => operations.unlink(checked);
  },
  utimes: timesPlan(operations.utimes),
};

module.exports = { plans, copy, toLength, mkdirOptions, SINCE_RECURSIVE_LIST };
