'use strict';

const P = require('internal/primordials');
const { plans } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { request } = require('internal/fs/requests');
const { constants } = require('internal/fs/flags');
const { toPath, toOptions, toCallback, toBytes, toDescriptor } = require('internal/fs/arguments');
const { ARGUMENT_NAMES, CUSTOM } = require('internal/util/promisify');
const { codes } = require('internal/errors');

const fs = exports;

for (const name of P.Object.keys(plans)) {
  const method = {
    [name](...args) {
      const callback = toCallback(P.arrayPop(args));
      request(plans[name](...args), callback);
    },
  };
  fs[name] = method[name];
}
fs.close = function close(fd, callback = ignore) {
  request(plans.close(fd), callback === ignore ? ignore : toCallback(callback));
};
const realpathNative = fs.realpath;
fs.realpath = function realpath(path, options, callback = options) {
  require('internal/fs/realpath').realpath(toPath(path), toCallback(callback));
};
fs.realpath.native = realpathNative;

function ignore(error) {
  if (error) throw error;
}

P.Object.assign(fs, require('internal/fs/sync'));

const fileOrDescriptor = (file) => (Number.isInteger(file) ? file : toPath(file));

fs.readFile = function readFile(path, options, callback) {
  const done = toCallback(callback ?? options);
  const settings = toOptions(options, { flag: 'r' });
  require('internal/fs/read-file').readFile(fileOrDescriptor(path), settings, done);
};

fs.writeFile = function writeFile(path, data, options, callback) {
  const done = toCallback(callback ?? options);
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w' });
  const bytes = toBytes(data, settings.encoding);
  require('internal/fs/write-file').writeFile(fileOrDescriptor(path), bytes, settings,
    (error) => (error ? done(error) : done(null)));
};

fs.appendFile = function appendFile(path, data, options, callback) {
  const done = toCallback(callback ?? options);
  const settings = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a' });
  fs.writeFile(path, data, settings, done);
};

fs.exists = function exists(path, callback) {
  const done = toCallback(callback);
  let checked;
  try {
    checked = toPath(path);
  } catch {
    done(false);
    return;
  }
  request(() => operations.exists(checked), (error, found) => done(found));
};
P.Object.defineProperty(fs.exists, CUSTOM,
  { value: (path) => new P.Promise((resolve) => fs.exists(path, resolve)) });

fs.read = function read(fd, ...args) {
  toDescriptor(fd);
  const done = toCallback(P.arrayPop(args));
  const { buffer, offset, length, position } = readArguments(args);
  request(() => operations.read(fd, buffer, offset, length, position),
    (error, count) => (error ? done(error) : done(null, count ?? 0, buffer)));
};
P.Object.defineProperty(fs.read, ARGUMENT_NAMES, { value: ['bytesRead', 'buffer'] });

/** (buffer, offset, length, position), (buffer, options) or (options). */
function readArguments([first, second, length, position]) {
  const isView = ArrayBuffer.isView(first);
  const options = isView
    ? (typeof second === 'object' && second !== null ? second : { offset: second, length, position })
    : first ?? {};
  const buffer = isView ? first : options.buffer ?? require('buffer').Buffer.alloc(16384);
  const offset = options.offset ?? 0;
  return {
    buffer,
    offset,
    length: options.length ?? buffer.byteLength - offset,
    position: options.position ?? -1,
  };
}

fs.write = function write(fd, data, ...args) {
  toDescriptor(fd);
  const done = toCallback(P.arrayPop(args));
  const isText = typeof data === 'string';
  const [second, third, position = null] = args;
  const options = typeof second === 'object' && second !== null
    ? second
    : { offset: second, length: third, position };
  let bytes = toBytes(data, isText ? third : undefined, 'buffer');
  if (!isText) {
    const offset = options.offset ?? 0;
    bytes = bytes.subarray(offset, offset + (options.length ?? bytes.length - offset));
  }
  request(() => operations.write(fd, bytes, isText ? second ?? null : options.position ?? null),
    (error, count) => (error ? done(error) : done(null, count, data)));
};
P.Object.defineProperty(fs.write, ARGUMENT_NAMES, { value: ['bytesWritten', 'buffer'] });

fs.truncate = function truncate(path, length, callback) {
  const done = toCallback(callback ?? length);
  const size = typeof length === 'number' ? length : 0;
  fs.open(path, 'r+', (error, fd) => {
    if (error) return done(error);
    return fs.ftruncate(fd, size, (failed) =>
      fs.close(fd, (closeError) => done(failed || closeError || null)));
  });
};

fs.rm = function rm(path, options, callback) {
  const done = toCallback(callback ?? options);
  const settings = typeof options === 'object' && options !== null ? options : {};
  require('internal/fs/remove').remove(toPath(path), settings, done);
};

fs.cp = function cp(from, to, options, callback) {
  const done = toCallback(callback ?? options);
  const settings = typeof options === 'object' && options !== null ? options : {};
  const source = toPath(from, 'src');
  const target = toPath(to, 'dest');
  request(() => require('internal/fs/remove').copyAll(source, target, settings), done);
};

fs.createReadStream = (path, options) =>
  new (require('internal/fs/streams').ReadStream)(path, options);
fs.createWriteStream = (path, options) =>
  new (require('internal/fs/streams').WriteStream)(path, options);

for (const name of ['watch', 'watchFile', 'unwatchFile', 'openAsBlob', 'opendir', 'opendirSync', 'statfs', 'statfsSync', 'glob', 'globSync']) {
  fs[name] = () => { throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`fs.${name}`); };
}

fs.constants = constants;
fs.F_OK = constants.F_OK;
fs.R_OK = constants.R_OK;
fs.W_OK = constants.W_OK;
fs.X_OK = constants.X_OK;
fs.Stats = require('internal/fs/stats').Stats;
fs.Dirent = require('internal/fs/stats').Dirent;

function lazy(name, load) {
  P.Object.defineProperty(fs, name, { configurable: true, enumerable: true, get: load });
}

lazy('promises', () => require('fs/promises'));
lazy('ReadStream', () => require('internal/fs/streams').ReadStream);
lazy('WriteStream', () => require('internal/fs/streams').WriteStream);
