'use strict';

// fs.Dir: an opened directory. One trip opens it, each batch of entries and the close are one more.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { toPath, toOptions, toCallback } = require('internal/fs/arguments');
const { systemError } = require('internal/system-errors');
const { codes, codedError } = require('internal/errors');
const { validateInteger } = require('internal/validators');

/** From this release on the error of opendirSync does not tell the path. */
const SINCE_NO_PATH_IN_ERROR = 20;
const DEFAULTS = { encoding: 'utf8', bufferSize: 32, recursive: false };

class Dir {
  #opened;
  #buffered = [];
  #path;
  #batch;
  #isClosed = false;
  #queue = undefined;

  constructor(opened, path, options) {
    this.#opened = opened;
    this.#path = path;
    this.#batch = options.bufferSize;
  }

  get path() { return this.#path; }

  #checkOpen() {
    if (this.#isClosed) throw new codes.ERR_DIR_CLOSED();
    if (this.#queue !== undefined) {
      throw codedError(Error, 'ERR_DIR_CONCURRENT_OPERATION',
        'Cannot do synchronous work on directory handle with concurrent asynchronous operations');
    }
  }

  #take(entries) {
    this.#buffered = entries;
    return P.arrayShift(entries) ?? null;
  }

  read(callback) {
    if (callback === undefined) {
      return new P.Promise((resolve, reject) =>
        this.read((error, entry) => (error ? reject(error) : resolve(entry))));
    }
    toCallback(callback, 'callback');
    if (this.#isClosed) throw new codes.ERR_DIR_CLOSED();
    if (this.#queue !== undefined) {
      P.arrayPush(this.#queue, () => this.read(callback));
    } else if (this.#buffered.length > 0) {
      process.nextTick(callback, null, P.arrayShift(this.#buffered));
    } else {
      this.#queue = [];
      request(() => operations.nextEntries(this.#opened, this.#batch), (error, entries) => {
        const entry = error ? undefined : this.#take(entries);
        const waiting = this.#queue;
        this.#queue = undefined;
        for (let i = 0; i < waiting.length; i++) waiting[i]();
        callback(error, entry);
      });
    }
    return undefined;
  }

  readSync() {
    this.#checkOpen();
    return P.arrayShift(this.#buffered) ??
      this.#take(runSync(() => operations.nextEntries(this.#opened, this.#batch)));
  }

  close(callback) {
    if (callback === undefined) {
      if (this.#isClosed) return P.promiseReject(new codes.ERR_DIR_CLOSED());
      return new P.Promise((resolve, reject) =>
        this.close((error) => (error ? reject(error) : resolve())));
    }
    toCallback(callback, 'callback');
    if (this.#isClosed) {
      process.nextTick(callback, new codes.ERR_DIR_CLOSED());
    } else if (this.#queue !== undefined) {
      P.arrayPush(this.#queue, () => this.close(callback));
    } else {
      this.#isClosed = true;
      request(() => undefined, callback);
    }
    return undefined;
  }

  closeSync() {
    this.#checkOpen();
    this.#isClosed = true;
    runSync(() => undefined);
  }

  async* entries() {
    try {
      for (;;) {
        const entry = await this.read();
        if (entry === null) break;
        yield entry;
      }
    } finally {
      await this.close();
    }
  }
}
P.Object.defineProperty(Dir.prototype, Symbol.asyncIterator,
  { value: Dir.prototype.entries, writable: true, enumerable: false, configurable: true });
if (Symbol.asyncDispose) {
  P.Object.defineProperty(Dir.prototype, Symbol.asyncDispose,
    { value() { return this.close(); }, writable: true, enumerable: false, configurable: true });
}

function prepare(path, options) {
  const checked = toPath(path);
  const settings = toOptions(options, DEFAULTS);
  validateInteger(settings.bufferSize, 'options.bufferSize', 1, 2 ** 32 - 1);
  return { checked, settings, perform: () => operations.opendir(checked, settings.recursive) };
}

function opendir(path, options, callback) {
  const done = toCallback(typeof options === 'function' ? options : callback, 'callback');
  const { checked, settings, perform } = prepare(path, options);
  request(perform, (error, entries) =>
    (error ? done(error) : done(null, new Dir(entries, checked, settings))));
}

function opendirSync(path, options) {
  const { checked, settings, perform } = prepare(path, options);
  try {
    return new Dir(runSync(perform), checked, settings);
  } catch (error) {
    throw host.release >= SINCE_NO_PATH_IN_ERROR ? systemError(error.code, error.syscall) : error;
  }
}

const opendirPromise = (path, options) => new P.Promise((resolve, reject) =>
  opendir(path, options, (error, directory) => (error ? reject(error) : resolve(directory))));

module.exports = { Dir, opendir, opendirSync, opendirPromise };
