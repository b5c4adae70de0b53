'use strict';

const P = require('internal/primordials');
const { plans, toLength, mkdirOptions, SINCE_RECURSIVE_LIST } = require('internal/fs/simple');
const operations = require('internal/fs/operations');
const { request } = require('internal/fs/requests');
const { constants } = require('internal/fs/flags');
const { split } = require('internal/fs/signatures');
const { toPath, toOptions, toCallback, toDescriptor } = require('internal/fs/arguments');
const { toBytes } = require('internal/fs/content');
const { readArguments, writeArguments, checkBuffers } = require('internal/fs/transfers');
const { ARGUMENT_NAMES, CUSTOM } = require('internal/util/promisify');

/** Before this release the callback of close had to be given. */
const SINCE_CLOSE_WITHOUT_CALLBACK = 14;
/** From this release on what is to be written is checked before the callback. */
const SINCE_DATA_BEFORE_CALLBACK = 14;
const NEW_FILE = 0o666;
/** The last descriptor of those that every program has. */
const LAST_OUTPUT = 2;
const ONLY_READ =
  new P.Set(['access', 'fstat', 'lstat', 'readdir', 'readlink', 'realpath', 'stat', 'statfs']);
const fs = exports;

for (const name of P.Object.keys(plans)) {
  const method = {
    [name](...args) {
      const { perform, rest, callback } = split(name, plans[name], args);
      const likeness = host.likenessOfFiles(callback, name, rest, ONLY_READ.has(name));
      request(perform, callback, null, likeness);
    },
  };
  fs[name] = method[name];
}

function ignore(error) {
  if (error) throw error;
}

const closeWithCallback = fs.close;
fs.close = function close(fd, callback) {
  const isOptional = host.release >= SINCE_CLOSE_WITHOUT_CALLBACK;
  closeWithCallback(fd, callback === undefined && isOptional ? ignore : callback);
};

const rmdirOnly = fs.rmdir;
fs.rmdir = function rmdir(path, options, callback) {
  const { isRecursive, removeDirectories } = require('internal/fs/remove');
  if (!isRecursive(options)) {
    rmdirOnly(path, options, callback);
    return;
  }
  const done = toCallback(callback);
  removeDirectories(toPath(path), options, done);
};

const makeDirectory = fs.mkdir;
fs.mkdir = function mkdir(path, options, callback) {
  if (typeof options !== 'object' || options === null || options.recursive !== true) {
    makeDirectory(path, options, callback);
    return;
  }
  const done = toCallback(callback);
  const { mode } = mkdirOptions(options);
  require('internal/fs/recursion').makeAll(toPath(path), mode, (error, first) => {
    if (error) done(error);
    else if (first === undefined) done(null);
    else done(null, first);
  });
};

const listDirectory = fs.readdir;
fs.readdir = function readdir(path, options, callback) {
  if (!options?.recursive || typeof options === 'function' || host.release < SINCE_RECURSIVE_LIST) {
    listDirectory(path, options, callback);
    return;
  }
  const done = toCallback(callback);
  const settings = toOptions(options, {});
  require('internal/fs/recursion').listAll(toPath(path), settings, done);
};

const realpathNative = fs.realpath;
fs.realpath = function realpath(path, options, callback) {
  const done = toCallback(typeof options === 'function' ? options : callback);
  const { encoding } = toOptions(options, {});
  require('internal/fs/realpath').realpath(toPath(path), encoding, done);
};
fs.realpath.native = realpathNative;

P.Object.assign(fs, require('internal/fs/sync'));

const fileOrDescriptor = (file) => (Number.isInteger(file) && file >= 0 ? file : toPath(file));

fs.readFile = function readFile(path, options, callback) {
  const done = toCallback(callback || options);
  const settings = toOptions(options, { flag: 'r' });
  require('internal/fs/read-file').readFile(fileOrDescriptor(path), settings, done);
};

fs.writeFile = function writeFile(path, data, options, callback) {
  const done = toCallback(callback || options);
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'w' });
  const file = fileOrDescriptor(path);
  const bytes = toBytes(data, settings.encoding);
  require('internal/fs/write-file').writeFile(file, bytes, settings,
    (error) => (error ? done(error) : done(null)));
};

fs.appendFile = function appendFile(path, data, options, callback) {
  const done = toCallback(callback || options);
  const settings = toOptions(options, { encoding: 'utf8', mode: NEW_FILE, flag: 'a' });
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
  request(() => operations.exists(checked), (error, found) => done(found), null,
    host.likenessOfFiles(done, 'exists', [checked], true));
};
P.Object.defineProperty(fs.exists, CUSTOM,
  { value: (path) => new P.Promise((resolve) => fs.exists(path, resolve)) });

/** (fd, buffer, offset, length, position), the last three as options, or none but the callback. */
fs.read = function read(fd, ...args) {
  toDescriptor(fd);
  const place = args.length <= 3 ? args.length - 1 : 4;
  const done = toCallback(args[P.Math.max(place, 0)]);
  const { buffer, offset, length, position } = readArguments(P.arraySlice(args, 0, place));
  if (length === 0) {
    process.nextTick(done, null, 0, buffer);
    return;
  }
  request(() => operations.read(fd, buffer, offset, length, position),
    (error, count) => (error ? done(error) : done(null, count ?? 0, buffer)));
};
P.Object.defineProperty(fs.read, ARGUMENT_NAMES, { value: ['bytesRead', 'buffer'] });

fs.write = function write(fd, data, ...args) {
  toDescriptor(fd);
  const place = args.length - 1;
  if (host.release < SINCE_DATA_BEFORE_CALLBACK) toCallback(args[place]);
  const { bytes, position } = writeArguments([data, ...P.arraySlice(args, 0, P.Math.max(0, place))]);
  const done = toCallback(args[place]);
  if (fd <= LAST_OUTPUT) host.sharesOutput = true;
  request(() => operations.write(fd, bytes, position),
    (error, count) => (error ? done(error) : done(null, count ?? 0, data)));
};
P.Object.defineProperty(fs.write, ARGUMENT_NAMES, { value: ['bytesWritten', 'buffer'] });

function vectorCall(name, field) {
  const method = {
    [name](fd, buffers, position, callback) {
      toDescriptor(fd);
      checkBuffers(buffers);
      const done = toCallback(callback || position);
      const at = typeof position === 'number' ? position : null;
      if (fd <= LAST_OUTPUT) host.sharesOutput = true;
      request(() => operations[name](fd, buffers, at),
        (error, count) => (error ? done(error) : done(null, count ?? 0, buffers)));
    },
  };
  P.Object.defineProperty(method[name], ARGUMENT_NAMES, { value: [field, 'buffers'] });
  return method[name];
}
fs.readv = vectorCall('readv', 'bytesRead');
fs.writev = vectorCall('writev', 'bytesWritten');

fs.truncate = function truncate(path, length, callback) {
  const isLengthGiven = typeof length !== 'function';
  const size = isLengthGiven ? toLength(length) : 0;
  const done = toCallback(isLengthGiven ? callback : length);
  fs.open(path, 'r+', (error, fd) => {
    if (error) return done(error);
    return request(() => operations.truncate(fd, size), (failed) =>
      fs.close(fd, (closeError) => done(failed || closeError || null)));
  });
};

// Only macOS has these; elsewhere they are there but undefined.
fs.lchmod = undefined;
fs.lchmodSync = undefined;

fs.rm = function rm(path, options, callback) {
  const given = typeof options === 'function' ? undefined : options;
  const checked = toPath(path);
  const { toRemoval, remove } = require('internal/fs/remove');
  remove(checked, toRemoval(given), (error) => {
    if (given !== options) options(error || null);
    else callback(error || null);
  });
};

fs.cp = function cp(from, to, options, callback) {
  const done = toCallback(typeof options === 'function' ? options : callback);
  const { toCopying, copy } = require('internal/fs/copy');
  const settings = toCopying(typeof options === 'function' ? undefined : options);
  const source = toPath(from, 'src');
  copy(source, toPath(to, 'dest'), settings, (error) => done(error || null));
};

require('internal/fs/lazy').addTo(fs, constants);
