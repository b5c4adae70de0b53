'use strict';

// fs.promises. Its functions await each trip, so that they settle after as many promise jobs as in
// Node. Source: Node 24 lib/internal/fs/promises.js.
const P = require('internal/primordials');
const { plans, mkdirOptions, SINCE_RECURSIVE_LIST } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { barePromise, requestPromise } = require('internal/fs/requests');
const { constants, flagsOf } = require('internal/fs/flags');
const { toPath, toOptions, toMode } = require('internal/fs/arguments');
const { toBytes, fromBytes, isIterable } = require('internal/fs/content');
const { FileHandle } = require('internal/fs/file-handle');
const { readHandle, writeHandle, closeAfter, checkAborted, CHUNK } =
  require('internal/fs/handle-content');
const { codes } = require('internal/errors');

const NEW_FILE = 0o666;
/** Before this release truncate left the file open. */
const SINCE_TRUNCATE_CLOSES = 12;
const PLAIN = ['access', 'chmod', 'chown', 'copyFile', 'lchown', 'link', 'lstat', 'lutimes',
  'mkdtemp', 'readlink', 'rename', 'stat', 'statfs', 'symlink', 'unlink', 'utimes', 'realpath'];

/** Before Node 12 only these waited for their trip; the others returned its promise. */
const AWAITED_BEFORE_12 = ['lstat', 'readdir', 'stat'];

/** From Node 26 on these settle one promise job later. */
const ONE_JOB_LATER_SINCE_26 = ['lstat', 'stat'];

function tripOf(name, args) {
  const trip = requestPromise(plans[name](...args));
  const isLater = host.release >= 26 && P.arrayIncludes(ONE_JOB_LATER_SINCE_26, name);
  return isLater ? P.promiseThen(trip) : trip;
}

const isAwaited = (name) => host.release >= 12 || P.arrayIncludes(AWAITED_BEFORE_12, name);

const settled = (start) => new P.Promise((resolve, reject) =>
  start((error, result) => (error ? reject(error) : resolve(result))));

for (const name of PLAIN) {
  const method = {
    async [name](...args) {
      const trip = tripOf(name, args);
      return isAwaited(name) ? await trip : trip;
    },
  };
  exports[name] = method[name];
}

exports.mkdir = async function mkdir(path, options) {
  if (typeof options !== 'object' || options === null || options.recursive !== true) {
    const trip = tripOf('mkdir', [path, options]);
    return isAwaited('mkdir') ? await trip : trip;
  }
  const checked = toPath(path);
  const { mode } = mkdirOptions(options);
  return settled((callback) => require('internal/fs/recursion').makeAll(checked, mode, callback));
};

exports.readdir = async function readdir(path, options) {
  if (!options?.recursive || host.release < SINCE_RECURSIVE_LIST) {
    return await tripOf('readdir', [path, options]);
  }
  const settings = toOptions(options, {});
  return require('internal/fs/recursion').listAllPromise(toPath(path), settings);
};

exports.rmdir = async function rmdir(path, options) {
  const { isRecursive, removeDirectories } = require('internal/fs/remove');
  if (!isRecursive(options)) {
    const trip = tripOf('rmdir', [path, options]);
    return isAwaited('rmdir') ? await trip : trip;
  }
  const checked = toPath(path);
  return settled((callback) => removeDirectories(checked, options, callback));
};

async function open(path, flags, mode, step = null) {
  const checked = toPath(path);
  const number = flagsOf(flags);
  const bits = toMode(mode, NEW_FILE);
  return new FileHandle(await requestPromise(() => operations.open(checked, number, bits), step));
}
exports.open = open;

const isHandle = (file) => file instanceof FileHandle;

exports.readFile = async function readFile(path, options) {
  const settings = toOptions(options, { flag: 'r' });
  if (isHandle(path)) return readHandle(path, settings);
  checkAborted(settings.signal);
  const { openAndRead, SINCE_ONE_TRIP } = require('internal/fs/read-file');
  if (host.release < SINCE_ONE_TRIP) {
    const handle = await open(path, settings.flag ?? 'r', NEW_FILE,
      settings.signal ? null : 'open');
    return closeAfter(readHandle(handle, settings, { closes: true }), handle);
  }
  const checked = toPath(path);
  const flags = flagsOf(settings.flag ?? 'r');
  const { fd, collector } = await barePromise(() => openAndRead(checked, flags));
  if (fd === undefined) {
    checkAborted(settings.signal);
    return fromBytes(collector.bytes.subarray(0, collector.count), settings.encoding);
  }
  const handle = new FileHandle(fd);
  return closeAfter(readHandle(handle, settings, { begun: collector, closes: true }), handle);
};

async function writeFile(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'w' });
  const content = isIterable(data) ? data : toBytes(data, settings.encoding);
  if (isHandle(path)) return writeHandle(path, content, settings);
  checkAborted(settings.signal);
  const { writeAll, SINCE_ONE_TRIP } = require('internal/fs/write-file');
  if (host.release >= SINCE_ONE_TRIP && content.length <= CHUNK && content !== data) {
    const checked = toPath(path);
    const flags = flagsOf(settings.flag);
    const mode = toMode(settings.mode, NEW_FILE);
    await barePromise(() => writeAll(checked, flags, mode, content));
    return checkAborted(settings.signal);
  }
  const isUnseen = !settings.signal && ArrayBuffer.isView(content);
  const handle = await open(path, settings.flag, settings.mode, isUnseen ? 'open' : null);
  return closeAfter(writeHandle(handle, content, settings, { closes: true }), handle);
}
exports.writeFile = writeFile;

exports.appendFile = async function appendFile(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'a' });
  return writeFile(path, data, settings);
};

exports.truncate = async function truncate(path, length = 0) {
  const handle = await open(path, 'r+');
  if (host.release < SINCE_TRUNCATE_CLOSES) return handle.truncate(length);
  return closeAfter(handle.truncate(length), handle);
};

exports.rm = async function rm(path, options) {
  const checked = toPath(path);
  const { toRemoval, remove } = require('internal/fs/remove');
  const settings = toRemoval(options);
  return settled((callback) => remove(checked, settings, callback));
};

exports.cp = async function cp(from, to, options) {
  const { toCopying, copyAsync } = require('internal/fs/copy');
  const settings = toCopying(options);
  const source = toPath(from, 'src');
  return copyAsync(source, toPath(to, 'dest'), settings);
};

exports.opendir = function opendir(path, options) {
  return require('internal/fs/dir').opendirPromise(path, options);
};

exports.lchmod = async function lchmod() {
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('lchmod()');
};

for (const name of ['watch', 'glob', 'mkdtempDisposable']) {
  const method = {
    [name]() { throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`fs.promises.${name}`); },
  };
  exports[name] = method[name];
}

P.Object.defineProperty(exports, 'constants',
  { value: constants, enumerable: true, configurable: true });
require('internal/fs/releases').keepPromises(exports);
