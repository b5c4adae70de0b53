'use strict';

// fs.readFile: open, fstat, as many reads as the size takes, close. Each is a trip of its own.
// Source: Node 24 lib/internal/fs/read/context.js.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { flagsOf } = require('internal/fs/flags');
const { fromBytes } = require('internal/fs/content');
const { AbortError } = require('internal/errors');

/** From this release on a large file is read in large pieces. */
const SINCE_LARGE_CHUNKS = 12;
const CHUNK = (host.release >= SINCE_LARGE_CHUNKS ? 512 : 8) * 1024;
const CHUNK_OF_UNKNOWN_SIZE = 64 * 1024;
/** From this release on the first trip opens and looks, and reads a file of one chunk to its end. */
const SINCE_ONE_TRIP = 26;

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

/** Collects the bytes of a file whose size may be unknown (0). */
class Collector {
  constructor(size) {
    this.size = size;
    this.bytes = new Uint8Array(size === 0 ? CHUNK_OF_UNKNOWN_SIZE : size);
    this.count = 0;
    this.isShort = false;
  }

  readFrom(fd, chunk = CHUNK) {
    if (this.count === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const most = this.size === 0 ? P.Math.min(chunk, CHUNK_OF_UNKNOWN_SIZE) : chunk;
    const length = P.Math.min(most, this.bytes.length - this.count);
    const count = operations.read(fd, this.bytes, this.count, length, -1);
    this.count += count;
    this.isShort = count < length && this.size !== 0;
    return count;
  }

  isDoneAfter(count) {
    return count === 0 || this.count === this.size;
  }

  result(encoding) {
    return fromBytes(this.bytes.subarray(0, this.count), encoding);
  }
}

function readFile(file, options, callback) {
  const isDescriptor = typeof file === 'number';
  const { signal, encoding } = options;
  // Nobody but a signal can tell when one step ends and the next one begins.
  const isUnseen = !signal;
  let fd = file;
  let collector;

  const finish = (error) => {
    const complete = (closeError) => {
      const failed = error || closeError;
      if (failed) callback(failed);
      else deliver();
    };
    if (isDescriptor) process.nextTick(complete);
    else request(() => operations.close(fd), complete);
  };
  const deliver = () => {
    let result;
    try {
      result = collector.result(encoding);
    } catch (error) {
      callback(error);
      return;
    }
    callback(null, result);
  };
  const read = () => {
    if (signal?.aborted) return finish(aborted(signal));
    return request(() => collector.readFrom(fd), (error, count) => {
      if (error || collector.isDoneAfter(count)) finish(error);
      else read();
    }, isUnseen && !isDescriptor ? 'read' : null);
  };
  const stat = () => request(() => operations.fstat(fd), (error, stats) => {
    if (error) return finish(error);
    collector = new Collector(stats.isFile() ? stats.size : 0);
    return read();
  }, isUnseen ? 'fstat' : null);
  const readAtOnce = (flags) => request(() => openAndRead(file, flags), (error, result) => {
    if (error || (signal?.aborted && result.fd === undefined)) {
      callback(error || aborted(signal));
      return;
    }
    ({ fd, collector } = result);
    if (fd === undefined) deliver();
    else read();
  });

  if (isDescriptor) {
    process.nextTick(stat);
    return;
  }
  if (signal?.aborted) {
    callback(aborted(signal));
    return;
  }
  const flags = flagsOf(options.flag, 'options.flag');
  if (host.release >= SINCE_ONE_TRIP) {
    readAtOnce(flags);
    return;
  }
  request(() => operations.open(file, flags, 0o666), (error, opened) => {
    if (error) {
      callback(error);
      return;
    }
    fd = opened;
    stat();
  }, isUnseen ? 'open' : null);
}

/** Reads all that is left of an open file. */
function readAll(fd) {
  const stats = operations.fstat(fd);
  const collector = new Collector(stats.isFile() ? stats.size : 0);
  while (!collector.isDoneAfter(collector.readFrom(fd)));
  return collector;
}

/** Opens a file; when it is one chunk at most, the content, else the descriptor and the size. */
function openAndRead(path, flags) {
  const fd = operations.open(path, flags, 0o666);
  let isWhole = true;
  try {
    const stats = operations.fstat(fd);
    isWhole = !stats.isFile() || stats.size <= CHUNK;
    return isWhole ? { collector: readAll(fd) } : { fd, collector: new Collector(stats.size) };
  } finally {
    if (isWhole) operations.close(fd);
  }
}

function readFileSync(file, options) {
  const isDescriptor = typeof file === 'number';
  const flags = flagsOf(options.flag, 'options.flag');
  return runSync(() => {
    const fd = isDescriptor ? file : operations.open(file, flags, 0o666);
    try {
      return readAll(fd).result(options.encoding);
    } finally {
      if (!isDescriptor) operations.close(fd);
    }
  });
}

module.exports = { readFile, readFileSync, openAndRead, Collector, SINCE_ONE_TRIP };
