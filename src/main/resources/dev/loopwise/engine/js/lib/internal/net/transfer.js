'use strict';

// What a stream handle reads and writes when its end is ready.
const P = require('internal/primordials');
const kernel = require('internal/net/kernel');
const { callBack } = require('internal/net/poll');

const READ_SIZE = 65_536;
const READS_PER_EVENT = 32;

/** Reads what is there; true when that was less than the buffer could hold. */
function read(handle) {
  for (let count = 0; count < READS_PER_EVENT && handle.reading; count++) {
    const bytes = kernel.receive(handle.end, READ_SIZE);
    if (bytes === null) {
      readNothing(handle);
      return false;
    }
    handle.bytesRead += bytes.length;
    callBack(handle.onread, handle, [null, bytes]);
    if (bytes.length < READ_SIZE) return true;
  }
  return false;
}

function readNothing(handle) {
  const { end } = handle;
  const error = end.hasReceivedEnd ? null : end.takeError();
  if (error !== null) {
    handle.readStop();
    callBack(handle.onread, handle, [error, null]);
  } else if (end.hasReceivedEnd || end.isDead) {
    readEnd(handle);
  }
}

function readEnd(handle) {
  handle.readStop();
  callBack(handle.onread, handle, [null, null]);
}

function flush(handle) {
  while (handle.writes.length > 0) {
    const request = handle.writes[0];
    const rest = sendAll(handle.end, request.buffers);
    if (typeof rest !== 'string' && rest.length > 0) {
      request.buffers = rest;
      handle.watcher.start(kernel.OUT);
      return;
    }
    request.error = typeof rest === 'string' ? rest : null;
    P.arrayPush(handle.written, P.arrayShift(handle.writes));
  }
}

function tellWritten(handle) {
  const list = handle.written;
  handle.written = [];
  for (let i = 0; i < list.length; i++) {
    list[i].keeper.close();
    callBack(list[i].done, handle, [list[i].error]);
  }
}

/** All is written: now the direction can be shut down, if that was asked for. */
function drained(handle) {
  handle.watcher.stop(kernel.OUT);
  const request = handle.shuttingDown;
  if (request === null) return;
  handle.shuttingDown = null;
  request.keeper.close();
  callBack(request.done, handle, [kernel.shutdown(handle.end)]);
}

/** Sends what fits; returns what is left, or the name of an error. */
function sendAll(end, buffers) {
  for (let i = 0; i < buffers.length; i++) {
    const sent = kernel.send(end, buffers[i]);
    if (typeof sent === 'string') return sent;
    if (sent < buffers[i].length) {
      return [buffers[i].subarray(sent), ...P.arraySlice(buffers, i + 1)];
    }
  }
  return [];
}

module.exports = { read, readEnd, flush, tellWritten, drained, sendAll };
