'use strict';

// FileHandle: a descriptor with methods that give promises.
const P = require('internal/primordials');
const EventEmitter = require('events');
const operations = require('internal/fs/operations');
const { request, requestPromise } = require('internal/fs/requests');
const { toOptions, toMode, toSeconds } = require('internal/fs/arguments');
const { toBytes, isIterable } = require('internal/fs/content');
const { readArguments, writeArguments, checkBuffers } = require('internal/fs/transfers');
const { toLength } = require('internal/fs/simple');
const { readHandle, writeHandle } = require('internal/fs/handle-content');
const { codes } = require('internal/errors');

const CLOSED = -1;
/** Before this release a closed handle was told by the operating system, and was no emitter. */
const SINCE_COUNTED_USES = 14;
const SINCE_STREAMS = 16;
/** From this release on results have no prototype. */
const SINCE_BARE_RESULTS = 20;
/** Before this release a closed handle kept its descriptor. */
const SINCE_CLOSED_IS_KNOWN = 12;
const isCounted = host.release >= SINCE_COUNTED_USES;
const kHandle = host.symbol('kHandle');
const kFd = host.symbol('kFd');
const kRefs = host.symbol('kRefs');
const kClosePromise = host.symbol('kClosePromise');
const settlers = new P.WeakMap();

const closeDescriptor = (fd) => new P.Promise((resolve, reject) => {
  request(() => operations.close(fd), (error) => (error ? reject(error) : resolve(undefined)));
});

function closedError(syscall) {
  const error = new Error('file closed');
  error.code = 'EBADF';
  error.syscall = syscall;
  return error;
}

/** Runs a method while the handle counts as in use: a close waits for it. */
async function use(handle, syscall, perform) {
  if (!isCounted) return perform(handle[kFd]);
  if (handle[kFd] === CLOSED) throw closedError(syscall);
  handle[kRefs]++;
  try {
    return await perform(handle[kFd]);
  } finally {
    release(handle);
  }
}

function release(handle) {
  if (--handle[kRefs] > 0) return;
  const { resolve, reject } = settlers.get(handle);
  const fd = handle[kFd];
  handle[kFd] = CLOSED;
  P.promiseThen(closeDescriptor(fd), resolve, reject);
}

function closeCounted(handle) {
  if (handle[kFd] === CLOSED) return P.promiseResolve();
  if (handle[kClosePromise]) return handle[kClosePromise];
  const forget = () => { handle[kClosePromise] = undefined; };
  if (--handle[kRefs] === 0) {
    const fd = handle[kFd];
    handle[kFd] = CLOSED;
    handle[kClosePromise] = P.settleThrough(closeDescriptor(fd), forget);
  } else {
    const { promise, resolve, reject } = P.deferred();
    settlers.set(handle, { resolve, reject });
    handle[kClosePromise] = P.settleThrough(promise, forget);
  }
  handle.emit('close');
  return handle[kClosePromise];
}

function closePlain(handle) {
  const fd = handle[kFd];
  if (host.release >= SINCE_CLOSED_IS_KNOWN) handle[kFd] = CLOSED;
  return requestPromise(() => operations.close(fd));
}

/** What a read or a write gives. */
const outcome = (fields) => (host.release >= SINCE_BARE_RESULTS
  ? { __proto__: null, ...fields }
  : fields);

const trip = (perform) => requestPromise(perform);

class FileHandle extends EventEmitter {
  constructor(fd) {
    super();
    const close = () => (isCounted ? closeCounted(this) : closePlain(this));
    this.close = close;
    if (!isCounted) {
      for (const name of ['_events', '_eventsCount', '_maxListeners']) delete this[name];
    }
    this[kHandle] = new ({ FileHandle: class FileHandle {} }.FileHandle)();
    this[kFd] = fd;
    if (!isCounted) return;
    this[kRefs] = 1;
    this[kClosePromise] = null;
  }

  getAsyncId() { return this[kFd]; }
  get fd() { return this[kFd]; }

  appendFile(data, options) { return writeWith(this, data, options); }
  chmod(mode) {
    return use(this, 'fchmod', async (fd) => {
      const bits = toMode(mode);
      return trip(() => operations.fchmod(fd, bits));
    });
  }
  chown() { return use(this, 'fchown', (fd) => trip(() => operations.sync(fd, 'fchown'))); }
  datasync() { return use(this, 'fdatasync', (fd) => trip(() => operations.sync(fd, 'fdatasync'))); }
  sync() { return use(this, 'fsync', (fd) => trip(() => operations.sync(fd, 'fsync'))); }

  read(...args) {
    return use(this, 'read', async (fd) => {
      const { buffer, offset, length, position } = readArguments(args);
      if (length === 0) return outcome({ bytesRead: 0, buffer });
      const count = await trip(() => operations.read(fd, buffer, offset, length, position));
      return outcome({ bytesRead: count ?? 0, buffer });
    });
  }

  readv(buffers, position) {
    return use(this, 'readv', async (fd) => {
      checkBuffers(buffers);
      const at = typeof position === 'number' ? position : null;
      const count = await trip(() => operations.readv(fd, buffers, at));
      return outcome({ bytesRead: count ?? 0, buffers });
    });
  }

  readFile(options) {
    return use(this, 'readFile', () => readHandle(this, toOptions(options, { flag: 'r' })));
  }

  readLines(options) {
    return require('readline')
      .createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
  }

  stat(options) {
    return use(this, 'fstat', (fd) => trip(() => operations.fstat(fd, !!options?.bigint)));
  }

  truncate(length = 0) {
    return use(this, 'ftruncate', async (fd) => {
      const size = toLength(length);
      return trip(() => operations.truncate(fd, size));
    });
  }

  utimes(accessed, modified) {
    return use(this, 'futimes', async (fd) => {
      const [from, to] = [toSeconds(accessed, 'atime'), toSeconds(modified, 'mtime')];
      return trip(() => operations.futimes(fd, from, to));
    });
  }

  write(...args) {
    return use(this, 'write', async (fd) => {
      const [buffer] = args;
      if (buffer?.byteLength === 0) return outcome({ bytesWritten: 0, buffer });
      const { bytes, position } = writeArguments(args);
      const count = await trip(() => operations.write(fd, bytes, position));
      return outcome({ bytesWritten: count ?? 0, buffer });
    });
  }

  writev(buffers, position) {
    return use(this, 'writev', async (fd) => {
      checkBuffers(buffers);
      const at = typeof position === 'number' ? position : null;
      const count = await trip(() => operations.writev(fd, buffers, at));
      return outcome({ bytesWritten: count ?? 0, buffers });
    });
  }

  writeFile(data, options) { return writeWith(this, data, options); }

  readableWebStream() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('filehandle.readableWebStream');
  }

  createReadStream(options) {
    return new (require('internal/fs/streams').ReadStream)(undefined, { ...options, fd: this });
  }

  createWriteStream(options) {
    return new (require('internal/fs/streams').WriteStream)(undefined, { ...options, fd: this });
  }
}

function writeWith(handle, data, options) {
  return use(handle, 'writeFile', async () => {
    const settings = toOptions(options, { encoding: 'utf8' });
    await writeHandle(handle, isIterable(data) ? data : toBytes(data, settings.encoding), settings);
  });
}

if (host.release < SINCE_STREAMS) {
  for (const name of ['createReadStream', 'createWriteStream', 'readLines', 'readableWebStream']) {
    delete FileHandle.prototype[name];
  }
}
const { asyncDispose } = Symbol;
if (asyncDispose) {
  P.Object.defineProperty(FileHandle.prototype, asyncDispose,
    { async value() { await this.close(); }, writable: true, configurable: true, enumerable: false });
}

module.exports = { FileHandle };
