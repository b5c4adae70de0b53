'use strict';

// fs.readFile: open, fstat, as many reads as the size takes, close. Each is a trip of its own.
// Source: Node 24 lib/internal/fs/read/context.js.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { flagsOf } = require('internal/fs/flags');
const { fromBytes } = require('internal/fs/arguments');
const { AbortError } = require('internal/errors');

const CHUNK = 512 * 1024;
const CHUNK_OF_UNKNOWN_SIZE = 64 * 1024;

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

/** Collects the bytes of a file whose size may be unknown (0). */
class Collector {
  constructor(size) {
    this.size = size;
    this.bytes = new Uint8Array(size === 0 ? CHUNK_OF_UNKNOWN_SIZE : size);
    this.count = 0;
  }

  readFrom(fd) {
    if (this.count === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const most = this.size === 0 ? CHUNK_OF_UNKNOWN_SIZE : CHUNK;
    const length = P.Math.min(most, this.bytes.length - this.count);
    const count = operations.read(fd, this.bytes, this.count, length, -1);
    this.count += count;
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
    });
  };
  const stat = () => {
    if (signal?.aborted) return finish(aborted(signal));
    return request(() => operations.fstat(fd), (error, stats) => {
      if (error) return finish(error);
      collector = new Collector(stats.isFile() ? stats.size : 0);
      return read();
    });
  };

  if (isDescriptor) {
    process.nextTick(stat);
    return;
  }
  if (signal?.aborted) {
    process.nextTick(callback, aborted(signal));
    return;
  }
  const flags = flagsOf(options.flag, 'options.flag');
  request(() => operations.open(file, flags, 0o666), (error, opened) => {
    if (error) {
      callback(error);
      return;
    }
    fd = opened;
    stat();
  });
}

function readFileSync(file, options) {
  const isDescriptor = typeof file === 'number';
  const flags = flagsOf(options.flag, 'options.flag');
  return runSync(() => {
    const fd = isDescriptor ? file : operations.open(file, flags, 0o666);
    try {
      const stats = operations.fstat(fd);
      const collector = new Collector(stats.isFile() ? stats.size : 0);
      while (!collector.isDoneAfter(collector.readFrom(fd)));
      return collector.result(options.encoding);
    } finally {
      if (!isDescriptor) operations.close(fd);
    }
  });
}

module.exports = { readFile, readFileSync, Collector };
