'use strict';

// fs.writeFile: open, writes until all is written, close. Each is a trip of its own.
const operations = require('internal/fs/operations');
const { request, runSync } = require('internal/fs/requests');
const { flagsOf } = require('internal/fs/flags');
const { toMode } = require('internal/fs/arguments');
const { AbortError } = require('internal/errors');

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

function writeFile(file, bytes, options, callback) {
  const isDescriptor = typeof file === 'number';
  const { signal } = options;
  if (signal?.aborted && !isDescriptor) {
    callback(aborted(signal));
    return;
  }
  const finish = (fd, error) => {
    if (isDescriptor) callback(error);
    else request(() => operations.close(fd), (closeError) => callback(error || closeError));
  };
  const write = (fd, rest) => {
    if (signal?.aborted) {
      finish(fd, aborted(signal));
      return;
    }
    request(() => operations.write(fd, rest, null), (error, written) => {
      if (error || written === rest.length) finish(fd, error);
      else write(fd, rest.subarray(written));
    });
  };
  if (isDescriptor) {
    write(file, bytes);
    return;
  }
  const flags = flagsOf(options.flag, 'options.flag');
  request(() => operations.open(file, flags, toMode(options.mode, 0o666)), (error, fd) => {
    if (error) callback(error);
    else write(fd, bytes);
  });
}

function writeFileSync(file, bytes, options) {
  const flags = flagsOf(options.flag, 'options.flag');
  runSync(() => {
    const fd = typeof file === 'number'
      ? file
      : operations.open(file, flags, toMode(options.mode, 0o666));
    try {
      operations.write(fd, bytes, null);
    } finally {
      if (fd !== file) operations.close(fd);
    }
  });
}

module.exports = { writeFile, writeFileSync };
