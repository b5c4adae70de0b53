'use strict';

// fs.promises. Its functions await each trip, so that they settle after as many promise jobs as in
// Node. Source: Node 24 lib/internal/fs/promises.js.
const P = require('internal/primordials');
const { plans } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { requestPromise } = require('internal/fs/requests');
const { constants, flagsOf } = require('internal/fs/flags');
const { toPath, toOptions, toMode, toBytes } = require('internal/fs/arguments');
const { FileHandle, readHandle, writeHandle, closeAfter } = require('internal/fs/file-handle');

const PLAIN = ['access', 'chmod', 'chown', 'copyFile', 'link', 'lstat', 'mkdir', 'mkdtemp',
  'readdir', 'readlink', 'rename', 'rmdir', 'stat', 'symlink', 'unlink', 'utimes', 'realpath'];

for (const name of PLAIN) {
  const method = {
    async [name](...args) {
      return await requestPromise(plans[name](...args));
    },
  };
  exports[name] = method[name];
}

async function open(path, flags, mode) {
  const checked = toPath(path);
  const number = flagsOf(flags);
  return new FileHandle(
    await requestPromise(() => operations.open(checked, number, toMode(mode, 0o666))));
}
exports.open = open;

exports.readFile = async function readFile(path, options) {
  const settings = toOptions(options, { flag: 'r' });
  if (path instanceof FileHandle) return readHandle(path, settings);
  settings.signal?.throwIfAborted();
  const handle = await open(path, settings.flag ?? 'r', 0o666);
  return closeAfter(readHandle(handle, settings), handle);
};

async function writeFile(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w' });
  const bytes = toBytes(data, settings.encoding);
  if (path instanceof FileHandle) return writeHandle(path, bytes, settings);
  const handle = await open(path, settings.flag, settings.mode);
  return closeAfter(writeHandle(handle, bytes, settings), handle);
}
exports.writeFile = writeFile;

exports.appendFile = async function appendFile(path, data, options) {
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a' });
  return writeFile(path, data, settings);
};

exports.truncate = async function truncate(path, length = 0) {
  const handle = await open(path, 'r+');
  return closeAfter(handle.truncate(length), handle);
};

exports.rm = async function rm(path, options = {}) {
  const checked = toPath(path);
  return new P.Promise((resolve, reject) => {
    require('internal/fs/remove').remove(checked, options,
      (error) => (error ? reject(error) : resolve(undefined)));
  });
};

exports.cp = async function cp(from, to, options = {}) {
  const source = toPath(from, 'src');
  const target = toPath(to, 'dest');
  return requestPromise(() => require('internal/fs/remove').copyAll(source, target, options));
};

P.Object.defineProperty(exports, 'constants', { value: constants, enumerable: true });
