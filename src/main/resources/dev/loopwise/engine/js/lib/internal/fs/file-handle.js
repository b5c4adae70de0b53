'use strict';

// FileHandle, and how fs.promises reads and writes whole files through one.
const P = require('internal/primordials');
const EventEmitter = require('events');
const operations = require('internal/fs/operations');
const { requestPromise } = require('internal/fs/requests');
const { toOptions, toBytes } = require('internal/fs/arguments');
const { Collector } = require('internal/fs/read-file');
const { AbortError, codes } = require('internal/errors');

const WRITE_CHUNK = 512 * 1024;
const NO_OPTIONS = {};
const CLOSED = -1;

class FileHandle extends EventEmitter {
  #fd;
  #closing;

  constructor(fd) {
    super();
    this.#fd = fd;
  }

  get fd() { return this.#fd; }

  close = () => {
    if (this.#fd === CLOSED) return this.#closing ?? P.promiseResolve();
    const fd = this.#fd;
    this.#fd = CLOSED;
    const closed = new P.Promise((resolve, reject) => {
      host.work('fs', () => operations.close(fd),
        (error) => (error ? reject(error) : resolve(undefined)));
    });
    this.#closing = P.settleThrough(closed, () => { this.#closing = undefined; });
    this.emit('close');
    return this.#closing;
  };

  async stat() { return requestPromise(() => operations.fstat(this.#fd)); }
  async sync() { return requestPromise(() => operations.sync(this.#fd, 'fsync')); }
  async datasync() { return requestPromise(() => operations.sync(this.#fd, 'fdatasync')); }
  async truncate(length = 0) { return requestPromise(() => operations.truncate(this.#fd, length)); }
  async chmod(mode) { return requestPromise(() => operations.fchmod(this.#fd, mode)); }
  async readFile(options) { return readHandle(this, toOptions(options, { flag: 'r' })); }
  async writeFile(data, options) {
    const settings = toOptions(options, { encoding: 'utf8' });
    return writeHandle(this, toBytes(data, settings.encoding), settings);
  }
  async appendFile(data, options) { return this.writeFile(data, options); }

  async read(buffer, offset, length, position) {
    const given = ArrayBuffer.isView(buffer) ? { buffer, offset, length, position } : buffer ?? {};
    const options = typeof offset === 'object' && offset !== null ? { buffer, ...offset } : given;
    const target = options.buffer ?? require('buffer').Buffer.alloc(16384);
    const start = options.offset ?? 0;
    const most = options.length ?? target.byteLength - start;
    const bytesRead = (await requestPromise(
      () => operations.read(this.#fd, target, start, most, options.position ?? -1))) ?? 0;
    return { bytesRead, buffer: target };
  }

  async write(data, offset, length, position) {
    const bytes = typeof data === 'string'
      ? toBytes(data, length)
      : toBytes(data, undefined, 'buffer').subarray(offset ?? 0, (offset ?? 0) + (length ?? data.byteLength));
    const at = typeof data === 'string' ? offset ?? null : position ?? null;
    const bytesWritten =
      (await requestPromise(() => operations.write(this.#fd, bytes, at))) || 0;
    return { bytesWritten, buffer: data };
  }

  createReadStream(options) {
    return new (require('internal/fs/streams').ReadStream)('', { ...options, fd: this.#fd });
  }

  createWriteStream(options) {
    return new (require('internal/fs/streams').WriteStream)('', { ...options, fd: this.#fd });
  }

  async* readLines(options) {
    const { createInterface } = require('readline');
    yield* createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
  }
}
if (Symbol.asyncDispose) {
  FileHandle.prototype[Symbol.asyncDispose] = function () { return this.close(); };
}

function checkAborted(signal) {
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
}

async function readHandle(handle, options) {
  const { signal } = options;
  checkAborted(signal);
  if (handle.fd === CLOSED) throw new codes.ERR_USE_AFTER_CLOSE('file');
  const stats = await requestPromise(() => operations.fstat(handle.fd));
  checkAborted(signal);
  const collector = new Collector(stats.isFile() ? stats.size : 0);
  for (;;) {
    checkAborted(signal);
    const count = (await requestPromise(() => collector.readFrom(handle.fd))) ?? 0;
    if (collector.isDoneAfter(count)) return collector.result(options.encoding);
  }
}

async function writeHandle(handle, bytes, options = NO_OPTIONS) {
  checkAborted(options.signal);
  let rest = bytes;
  while (rest.length > 0) {
    checkAborted(options.signal);
    const { bytesWritten } =
      await handle.write(rest, 0, P.Math.min(WRITE_CHUNK, rest.length));
    rest = rest.subarray(bytesWritten);
  }
}

/** Closes the handle when the operation has ended, then settles as the operation did. */
function closeAfter(operation, handle) {
  return P.promiseThen(operation,
    (result) => P.promiseThen(handle.close(), () => result),
    (error) => P.promiseThen(handle.close(), () => P.promiseReject(error)));
}

module.exports = { FileHandle, readHandle, writeHandle, closeAfter };
