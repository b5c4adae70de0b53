'use strict';

// The functions whose names end in Sync.
const { plans } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { runSync } = require('internal/fs/requests');
const { toPath, toOptions, toBytes, toDescriptor } = require('internal/fs/arguments');

const sync = {};

for (const name of Object.keys(plans)) {
  const method = { [`${name}Sync`](...args) { return runSync(plans[name](...args)); } };
  sync[`${name}Sync`] = method[`${name}Sync`];
}

for (const name of ['statSync', 'lstatSync']) {
  const throwing = sync[name];
  const method = {
    [name](path, options) {
      if (options?.throwIfNoEntry !== false) return throwing(path, options);
      try {
        return throwing(path, options);
      } catch (error) {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      }
    },
  };
  sync[name] = method[name];
}

sync.existsSync = function existsSync(path) {
  try {
    return runSync(() => operations.exists(toPath(path)));
  } catch {
    return false;
  }
};

const fileOrDescriptor = (file) => (Number.isInteger(file) ? file : toPath(file));

sync.readFileSync = function readFileSync(path, options) {
  const settings = toOptions(options, { flag: 'r' });
  return require('internal/fs/read-file').readFileSync(fileOrDescriptor(path), settings);
};

sync.writeFileSync = function writeFileSync(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w' });
  require('internal/fs/write-file')
    .writeFileSync(fileOrDescriptor(path), toBytes(data, settings.encoding), settings);
};

sync.appendFileSync = function appendFileSync(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a' });
  sync.writeFileSync(path, data, settings);
};

sync.readSync = function readSync(fd, buffer, offsetOrOptions, length, position) {
  toDescriptor(fd);
  const options = typeof offsetOrOptions === 'object' && offsetOrOptions !== null
    ? offsetOrOptions
    : { offset: offsetOrOptions, length, position };
  const offset = options.offset ?? 0;
  return runSync(() => operations.read(
    fd, buffer, offset, options.length ?? buffer.byteLength - offset, options.position ?? -1));
};

sync.writeSync = function writeSync(fd, data, offsetOrPosition, lengthOrEncoding, position) {
  toDescriptor(fd);
  if (typeof data === 'string') {
    const bytes = toBytes(data, lengthOrEncoding);
    return runSync(() => operations.write(fd, bytes, offsetOrPosition ?? null));
  }
  const bytes = toBytes(data, undefined, 'buffer');
  const offset = offsetOrPosition ?? 0;
  const part = bytes.subarray(offset, offset + (lengthOrEncoding ?? bytes.length - offset));
  return runSync(() => operations.write(fd, part, position ?? null));
};

sync.truncateSync = function truncateSync(path, length = 0) {
  const fd = sync.openSync(path, 'r+');
  try {
    sync.ftruncateSync(fd, length);
  } finally {
    sync.closeSync(fd);
  }
};

sync.rmSync = function rmSync(path, options) {
  const { removeAll } = require('internal/fs/remove');
  runSync(() => removeAll(toPath(path), options ?? {}));
};

sync.cpSync = function cpSync(from, to, options) {
  const { copyAll } = require('internal/fs/remove');
  runSync(() => copyAll(toPath(from, 'src'), toPath(to, 'dest'), options ?? {}));
};

sync.realpathSync.native = sync.realpathSync;

module.exports = sync;
