'use strict';

// How fs.promises reads and writes whole files through a FileHandle.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { requestPromise } = require('internal/fs/requests');
const { Collector } = require('internal/fs/read-file');
const { toBytes } = require('internal/fs/content');
const { AbortError } = require('internal/errors');


const NO_OPTIONS = {};
/** Before this release the end was only known when a read gave nothing. */
const SINCE_SIZE_IS_BELIEVED = 14;
const CHUNK = (host.release >= SINCE_SIZE_IS_BELIEVED ? 512 : 16) * 1024;

function checkAborted(signal) {
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
}

async function collectorFor(handle, signal) {
  const stats = await requestPromise(() => operations.fstat(handle.fd), signal ? null : 'fstat');
  checkAborted(signal);
  return new Collector(stats.isFile() ? stats.size : 0);
}

/** Of a file that is closed at the end, no read is the last step; a signal can tell steps apart. */
async function readHandle(handle, options, { begun, closes = false } = NO_OPTIONS) {
  const { signal } = options;
  checkAborted(signal);
  const collector = begun ?? await collectorFor(handle, signal);
  for (;;) {
    checkAborted(signal);
    const count = (await requestPromise(() => collector.readFrom(handle.fd, CHUNK),
      closes && !signal ? 'read' : null)) ?? 0;
    const isDone = host.release >= SINCE_SIZE_IS_BELIEVED
      ? collector.isDoneAfter(count) || collector.isShort : count === 0;
    if (isDone) {
      checkAborted(signal);
      return collector.result(options.encoding);
    }
  }
}

async function writeBytes(handle, bytes, signal, step) {
  let rest = bytes;
  while (rest.length > 0) {
    checkAborted(signal);
    const part = rest.subarray(0, P.Math.min(CHUNK, rest.length));
    const count = await requestPromise(() => operations.write(handle.fd, part, null), step);
    rest = rest.subarray(count ?? 0);
  }
}

/** Writes bytes, or what an iterable gives piece by piece; `closes` as for reading. */
async function writeHandle(handle, content, options = NO_OPTIONS, { closes = false } = NO_OPTIONS) {
  const { signal } = options;
  checkAborted(signal);
  const isUnseen = closes && !signal;
  if (ArrayBuffer.isView(content)) {
    await writeBytes(handle, content, signal, isUnseen ? 'write' : null);
  } else {
    for await (const piece of content) {
      checkAborted(signal);
      await writeBytes(handle, toBytes(piece, options.encoding), signal, null);
    }
  }
  if (options.flush === true) {
    await requestPromise(() => operations.sync(handle.fd, 'fsync'), isUnseen ? 'fsync' : null);
  }
}

/** Closes the handle when the operation has ended, then settles as the operation did. */
function closeAfter(operation, handle) {
  return P.promiseThen(operation,
    (result) => P.promiseThen(handle.close(), () => result),
    (error) => P.promiseThen(handle.close(), () => P.promiseReject(error)));
}

module.exports = { readHandle, writeHandle, closeAfter, checkAborted, CHUNK };
