'use strict';

// fs.writeFile: open, writes until all is written, close. Each is a trip of its own.
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { flagsOf } = require('internal/fs/flags');
const { toMode } = require('internal/fs/arguments');
const { AbortError } = require('internal/errors');

/** From this release on a path is opened, written and closed in one trip. */
const SINCE_ONE_TRIP = 26;
/** From this release on `flush` is known. */
const SINCE_FLUSH = 20;
const NEW_FILE = 0o666;

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

/** Everything at once, as one trip or on the main thread. */
function writeAll(path, flags, mode, bytes) {
  const fd = operations.open(path, flags, mode);
  try {
    operations.write(fd, bytes, null);
  } finally {
    operations.close(fd);
  }
}

/** The steps of writing to a descriptor, which is closed at the end when it is our own. */
class Writing {
  constructor({ signal, flush }, isOwn, callback) {
    this.signal = signal;
    // Nobody but a signal can tell when one step ends and the next one begins.
    this.isUnseen = isOwn && !signal;
    this.flush = flush === true && host.release >= SINCE_FLUSH;
    this.isOwn = isOwn;
    this.callback = callback;
  }

  write(fd, rest) {
    if (this.signal?.aborted) {
      this.finish(fd, aborted(this.signal));
      return;
    }
    request(() => operations.write(fd, rest, null), (error, written) => {
      if (error) this.finish(fd, error);
      else if (written !== rest.length) this.write(fd, rest.subarray(written));
      else if (this.flush) this.sync(fd);
      else this.finish(fd, null);
    }, this.isUnseen ? 'write' : null);
  }

  sync(fd) {
    request(() => operations.sync(fd, 'fsync'), (error) => this.finish(fd, error),
      this.isUnseen ? 'fsync' : null);
  }

  finish(fd, error) {
    const { callback } = this;
    if (!this.isOwn) callback(error);
    else request(() => operations.close(fd), (closeError) => callback(error || closeError));
  }
}

function writeFile(file, bytes, options, callback) {
  const isDescriptor = typeof file === 'number';
  const { signal } = options;
  const writing = new Writing(options, !isDescriptor, callback);
  if (isDescriptor) {
    writing.write(file, bytes);
    return;
  }
  if (signal?.aborted) {
    callback(aborted(signal));
    return;
  }
  const flags = flagsOf(options.flag, 'options.flag');
  const mode = toMode(options.mode, NEW_FILE);
  if (host.release >= SINCE_ONE_TRIP && !writing.flush) {
    request(() => writeAll(file, flags, mode, bytes),
      (error) => callback(signal?.aborted ? aborted(signal) : error));
    return;
  }
  request(() => operations.open(file, flags, mode), (error, fd) => {
    if (error) callback(error);
    else writing.write(fd, bytes);
  }, writing.isUnseen ? 'open' : null);
}

function writeFileSync(file, bytes, options) {
  const flags = flagsOf(options.flag, 'options.flag');
  const mode = toMode(options.mode, NEW_FILE);
  runSync(() => {
    if (typeof file === 'number') operations.write(file, bytes, null);
    else writeAll(file, flags, mode, bytes);
  });
}

module.exports = { writeFile, writeFileSync, writeAll, SINCE_ONE_TRIP };
