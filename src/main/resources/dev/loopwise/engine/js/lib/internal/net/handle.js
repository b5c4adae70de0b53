'use strict';

// A stream handle as libuv has it: it listens, or connects, reads and writes, and says when it is
// done. The order of its callbacks is what a program sees of the poll and the close phase.
const P = require('internal/primordials');
const kernel = require('internal/net/kernel');
const { Watcher, callBack } = require('internal/net/poll');
const { read, readEnd, flush, tellWritten, drained, sendAll } = require('internal/net/transfer');

const { IN, OUT, ERR, HUP } = kernel;

// A shutdown used to wait for the socket to become writable, and is now deferred; but writing used
// to defer something too, and that found the shutdown that came after it.
const DEFERS_SHUTDOWN = host.release >= 18;
const WRITE_DEFERS = host.release < 14;
const OVERLOOKS_EMPTY_END = host.release >= 12;
const HUP_ENDS_AT_ONCE = host.release < 24;
const ACCEPTS_ONE_AT_A_TIME = host.release >= 20;

/** Some releases overlook that they have written all when the last of several buffers is empty. */
function defersAfter(buffers) {
  if (!WRITE_DEFERS) return false;
  const { length } = buffers;
  return !OVERLOOKS_EMPTY_END || length < 2 || buffers[length - 1].length > 0;
}

class StreamHandle {
  constructor(isLocal, end = new kernel.End(isLocal)) {
    this.isLocal = isLocal;
    this.end = end;
    this.reading = false;
    this.bytesRead = 0;
    this.bytesWritten = 0;
    this.onread = null;
    this.onconnection = null;
    this.isClosed = false;
    this.watcher = new Watcher(end, (events) => this.happened(events));
    this.connecting = null;
    this.writes = [];
    this.written = [];
    this.shuttingDown = null;
    this.isListening = false;
    this.isFed = false;
    this.refed = true;
    this.keeper = null;
  }

  // What keeps the loop alive ----------------------------------------------------------------

  ref() { this.setRefed(true); }
  unref() { this.setRefed(false); }
  hasRef() { return this.refed && !this.isClosed; }

  setRefed(refed) {
    this.refed = refed;
    this.updateKeeper();
  }

  updateKeeper() {
    const keeps = this.refed && !this.isClosed && (this.reading || this.isListening);
    if (this.keeper === null && !keeps) return;
    this.keeper ??= host.handle();
    if (keeps) this.keeper.ref();
    else this.keeper.unref();
  }

  // What the program asks for ----------------------------------------------------------------

  listen(name) {
    const error = kernel.bind(this.end, name);
    if (error !== null) return error;
    this.isListening = true;
    this.updateKeeper();
    this.watcher.start(IN);
    return null;
  }

  /** Calls `done(error)` when it is connected, or why not. */
  connect(name, done) {
    const error = kernel.connect(this.end, name);
    if (error !== null && !this.isLocal) return error;
    this.connecting = { done, error, keeper: host.handle() };
    if (error === null) this.watcher.start(OUT);
    else this.feed();
    return null;
  }

  readStart() {
    if (this.reading || this.isClosed) return;
    this.reading = true;
    this.watcher.start(IN);
    this.updateKeeper();
  }

  readStop() {
    if (!this.reading) return;
    this.reading = false;
    this.watcher.stop(IN);
    this.updateKeeper();
  }

  /** Says whether all was sent at once; otherwise `done(error)` is called later. */
  write(buffers, done) {
    let bytes = 0;
    for (let i = 0; i < buffers.length; i++) bytes += buffers[i].length;
    this.bytesWritten += bytes;
    let rest = buffers;
    if (this.connecting === null && this.writes.length === 0) {
      rest = sendAll(this.end, buffers);
      if (typeof rest === 'string') return { isAsync: false, error: rest, bytes };
      if (defersAfter(buffers)) this.feed();
      if (rest.length === 0) return { isAsync: false, error: null, bytes };
    }
    P.arrayPush(this.writes, { buffers: rest, done, keeper: host.handle() });
    if (this.connecting === null) this.watcher.start(OUT);
    return { isAsync: true, error: null, bytes };
  }

  shutdown(done) {
    this.shuttingDown = { done, keeper: host.handle() };
    if (this.writes.length > 0 || this.connecting !== null) return;
    if (DEFERS_SHUTDOWN) this.feed();
    else this.watcher.start(OUT);
  }

  /** Closes at once; `done` is called in the close phase. */
  close(done, abruptly = false) {
    if (this.isClosed) return;
    this.isClosed = true;
    this.isFed = false;
    this.watcher.close();
    this.reading = false;
    this.updateKeeper();
    kernel.close(this.end, abruptly);
    host.closing(() => this.finishClosing(done));
  }

  // What happens ------------------------------------------------------------------------------

  /** Defers what can be told at once to the pending phase. */
  feed() {
    if (this.isFed) return;
    this.isFed = true;
    host.pending(() => {
      if (!this.isFed) return;
      this.isFed = false;
      this.happened(OUT);
    });
  }

  happened(events) {
    if (this.isListening) {
      this.acceptWaiting();
    } else if (this.connecting !== null) {
      this.finishConnecting();
    } else {
      this.transfer(events);
    }
  }

  acceptWaiting() {
    for (;;) {
      const end = this.isClosed ? null : kernel.accept(this.end);
      if (end === null) return;
      callBack(this.onconnection, this, [new StreamHandle(this.isLocal, end)]);
      if (ACCEPTS_ONE_AT_A_TIME) return;
    }
  }

  finishConnecting() {
    const { done, error, keeper } = this.connecting;
    const failure = error ?? this.end.takeError();
    this.connecting = null;
    keeper.close();
    if (failure !== null || this.writes.length === 0) this.watcher.stop(OUT);
    callBack(done, this, [failure]);
  }

  transfer(events) {
    const isPartial = (events & (IN | ERR | HUP)) !== 0 && read(this);
    if (this.isClosed) return;
    if (HUP_ENDS_AT_ONCE && (events & HUP) && this.reading && isPartial) readEnd(this);
    if (this.isClosed || (events & (OUT | ERR | HUP)) === 0) return;
    flush(this);
    tellWritten(this);
    if (!this.isClosed && this.writes.length === 0) drained(this);
  }

  /** Whatever was still asked for is cancelled, then the handle is closed. */
  finishClosing(done) {
    const requests = [...this.written, ...this.writes];
    if (this.connecting !== null) P.arrayUnshift(requests, this.connecting);
    if (this.shuttingDown !== null) P.arrayPush(requests, this.shuttingDown);
    this.connecting = null;
    this.shuttingDown = null;
    for (let i = 0; i < requests.length; i++) {
      requests[i].keeper.close();
      callBack(requests[i].done, this, ['ECANCELED']);
    }
    if (done !== undefined) callBack(done, this, []);
  }
}

module.exports = { StreamHandle };
