'use strict';

// The functions whose names end in Sync.
const { plans } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { runSync } = require('internal/fs/requests');
const { toPath, toOptions, toDescriptor } = require('internal/fs/arguments');
const { toBytes, fromName } = require('internal/fs/content');
const { readArguments, writeArguments, checkBuffers } = require('internal/fs/transfers');

const NEW_FILE = 0o666;
/** From this release on statSync can be told not to throw. */
const SINCE_STAT_WITHOUT_THROW = 14;
/** From this release on the wrong argument of existsSync is told. */
const SINCE_EXISTS_WARNING = 24;
const EXISTS_WARNING = 'Passing invalid argument types to fs.existsSync is deprecated';
const sync = {};

for (const name of Object.keys(plans)) {
  const method = { [`${name}Sync`](...args) { return runSync(plans[name](...args)); } };
  sync[`${name}Sync`] = method[`${name}Sync`];
}

for (const name of ['statSync', 'lstatSync']) {
  const throwing = sync[name];
  const method = {
    [name](path, options) {
      const isQuiet = options?.throwIfNoEntry === false && host.release >= SINCE_STAT_WITHOUT_THROW;
      if (!isQuiet) return throwing(path, options);
      try {
        return throwing(path, options);
      } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
  sync[name] = method[name];
}

let hasWarnedOfExists = false;

sync.existsSync = function existsSync(path) {
  let checked;
  try {
    checked = toPath(path);
  } catch (error) {
    if (host.release >= SINCE_EXISTS_WARNING && error.code === 'ERR_INVALID_ARG_TYPE' &&
        !hasWarnedOfExists) {
      hasWarnedOfExists = true;
      process.emitWarning(EXISTS_WARNING, 'DeprecationWarning', 'DEP0187');
    }
    return false;
  }
  return runSync(() => operations.exists(checked));
};

const fileOrDescriptor = (file) => (Number.isInteger(file) && file >= 0 ? file : toPath(file));

sync.readFileSync = function readFileSync(path, options) {
  const settings = toOptions(options, { flag: 'r' });
  return require('internal/fs/read-file').readFileSync(fileOrDescriptor(path), settings);
};

sync.writeFileSync = function writeFileSync(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'w' });
  const bytes = toBytes(data, settings.encoding);
  require('internal/fs/write-file').writeFileSync(fileOrDescriptor(path), bytes, settings);
};

sync.appendFileSync = function appendFileSync(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'a' });
  sync.writeFileSync(path, data, settings);
};

sync.readSync = function readSync(fd, ...args) {
  toDescriptor(fd);
  const { buffer, offset, length, position } = readArguments(args);
  if (length === 0) return 0;
  return runSync(() => operations.read(fd, buffer, offset, length, position));
};

sync.writeSync = function writeSync(fd, ...args) {
  toDescriptor(fd);
  const { bytes, position } = writeArguments(args);
  return runSync(() => operations.write(fd, bytes, position));
};

for (const name of ['readv', 'writev']) {
  const method = {
    [`${name}Sync`](fd, buffers, position) {
      toDescriptor(fd);
      checkBuffers(buffers);
      const at = typeof position === 'number' ? position : null;
      return runSync(() => operations[name](fd, buffers, at));
    },
  };
  sync[`${name}Sync`] = method[`${name}Sync`];
}

sync.realpathSync = function realpathSync(path, options) {
  const { encoding } = toOptions(options, {});
  const checked = toPath(path);
  return runSync(() => fromName(operations.realpath(checked), encoding));
};
const native = (path, options) => runSync(plans.realpath(path, options));
sync.realpathSync.native = native;

sync.truncateSync = function truncateSync(path, length = 0) {
  const fd = sync.openSync(path, 'r+');
  try {
    sync.ftruncateSync(fd, length);
  } finally {
    sync.closeSync(fd);
  }
};

const rmdirOnly = sync.rmdirSync;
sync.rmdirSync = function rmdirSync(path, options) {
  const { isRecursive, removeDirectoriesAtOnce } = require('internal/fs/remove');
  if (!isRecursive(options)) return rmdirOnly(path, options);
  return removeDirectoriesAtOnce(toPath(path));
};

sync.rmSync = function rmSync(path, options) {
  const { removeAll, toRemoval } = require('internal/fs/remove');
  const checked = toPath(path);
  const settings = toRemoval(options);
  runSync(() => removeAll(checked, settings));
};

sync.cpSync = function cpSync(from, to, options) {
  const { copyAll, toCopying } = require('internal/fs/copy');
  const settings = toCopying(options);
  const source = toPath(from, 'src');
  const target = toPath(to, 'dest');
  runSync(() => copyAll(source, target, settings));
};

module.exports = sync;
