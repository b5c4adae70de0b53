'use strict';

// fs.ReadStream and fs.WriteStream: open, then one trip for each read or write, then close.
const P = require('internal/primordials');
const fs = require('fs');
const { Readable, Writable } = require('stream');
const { toPath, toOptions, toDescriptor } = require('internal/fs/arguments');
const { validateInteger, validateBoolean } = require('internal/validators');
const { codes } = require('internal/errors');
const { Buffer } = require('buffer');

const READ_CHUNK = 64 * 1024;
const kIsBusy = host.symbol('isBusy');
const kIdle = host.symbol('idle');
const kHandle = host.symbol('handle');
/** From this release on a stream can bring what was written to the disk before it closes. */
const SINCE_FLUSH = 20;
const opensItself = host.release < 14;

function openStream(stream, callback) {
  if (stream.fd !== null) {
    callback();
    return;
  }
  fs.open(stream.path, stream.flags, stream.mode, (error, fd) => {
    if (error) {
      callback(error);
      return;
    }
    stream.fd = fd;
    callback();
    stream.emit('open', fd);
    stream.emit('ready');
  });
}

function closeStream(stream, error, callback) {
  if (stream.fd === null || !stream.autoClose) {
    callback(error);
    return;
  }
  const { fd } = stream;
  const handle = stream[kHandle];
  stream.fd = null;
  const close = (failed) => {
    if (handle === undefined) fs.close(fd, (closeError) => callback(closeError || failed));
    else P.promiseThen(handle.close(), () => callback(failed), callback);
  };
  if (stream.flush === true) fs.fsync(fd, (flushError) => close(error || flushError));
  else close(error);
}

/** Closes once a read or write that is under way has ended. */
function destroyStream(stream, error, callback) {
  if (stream[kIsBusy]) stream.once(kIdle, (failed) => closeStream(stream, error || failed, callback));
  else closeStream(stream, error, callback);
}

function prepare(stream, path, options, defaults) {
  const { fd } = options;
  if (fd instanceof require('internal/fs/file-handle').FileHandle) {
    P.Object.defineProperty(stream, kHandle, { value: fd, enumerable: false });
    stream.fd = fd.fd;
    fd.on('close', () => stream.close());
  } else {
    stream.fd = fd === undefined || fd === null ? null : toDescriptor(fd);
  }
  stream.path = stream.fd === null ? toPath(path) : path;
  stream.flags = options.flags ?? defaults.flags;
  stream.mode = options.mode ?? 0o666;
  stream.autoClose = options.autoClose ?? true;
  P.Object.defineProperty(stream, kIsBusy, { value: false, writable: true, enumerable: false });
}

/** Before Node 14 a file stream is not destroyed by the end, and says 'close' itself. */
function settleClosing(settings) {
  if (opensItself) settings.emitClose ??= false;
  else settings.autoDestroy ??= settings.autoClose ?? true;
}

function checkPosition(value, name) {
  if (value !== undefined && value !== Infinity) validateInteger(value, name, 0);
}

function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  const settings = { ...toOptions(options, {}) };
  settings.highWaterMark ??= READ_CHUNK;
  settleClosing(settings);
  checkPosition(settings.start, 'start');
  checkPosition(settings.end, 'end');
  this.start = settings.start;
  this.end = settings.end ?? Infinity;
  if (this.start !== undefined && this.start > this.end) {
    throw new codes.ERR_OUT_OF_RANGE('start', `<= "end" (here: ${this.end})`, this.start);
  }
  prepare(this, path, settings, { flags: 'r' });
  this.pos = this.start;
  this.bytesRead = 0;
  P.Reflect.apply(Readable, this, [settings]);
  if (settings.encoding) this.setEncoding(settings.encoding);
  if (opensItself) require('internal/fs/streams-before-14').begin(this);
  return this;
}
P.Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
P.Object.setPrototypeOf(ReadStream, Readable);

ReadStream.prototype._construct = function _construct(callback) {
  openStream(this, callback);
};

ReadStream.prototype._read = function _read(size) {
  const left = this.pos === undefined ? this.end - this.bytesRead + 1 : this.end - this.pos + 1;
  const count = P.Math.min(left, size);
  if (count <= 0) {
    this.push(null);
    return;
  }
  const buffer = Buffer.allocUnsafeSlow(count);
  this[kIsBusy] = true;
  fs.read(this.fd, buffer, 0, count, this.pos ?? null, (error, bytesRead) => {
    this[kIsBusy] = false;
    if (this.destroyed) {
      this.emit(kIdle, error);
      return;
    }
    if (error) {
      this.destroy(error);
    } else if (bytesRead > 0) {
      if (this.pos !== undefined) this.pos += bytesRead;
      this.bytesRead += bytesRead;
      this.push(bytesRead === buffer.length ? buffer : Buffer.from(buffer.subarray(0, bytesRead)));
    } else {
      this.push(null);
    }
  });
};

ReadStream.prototype._destroy = function _destroy(error, callback) {
  destroyStream(this, error, callback);
};

ReadStream.prototype.close = function close(callback) {
  if (typeof callback === 'function') this.once('close', callback);
  this.destroy();
};

P.Object.defineProperty(ReadStream.prototype, 'pending',
  { configurable: true, get() { return this.fd === null; } });

function toFlush(flush) {
  if (flush === undefined || flush === null) return false;
  validateBoolean(flush, 'options.flush');
  return flush;
}

function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  const settings = { ...toOptions(options, {}) };
  settings.decodeStrings = true;
  settleClosing(settings);
  checkPosition(settings.start, 'start');
  this.start = settings.start;
  prepare(this, path, settings, { flags: 'w' });
  this.pos = this.start;
  this.bytesWritten = 0;
  if (host.release >= SINCE_FLUSH) this.flush = toFlush(settings.flush);
  P.Reflect.apply(Writable, this, [settings]);
  if (settings.encoding) this.setDefaultEncoding(settings.encoding);
  if (opensItself) require('internal/fs/streams-before-14').begin(this);
  return this;
}
P.Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
P.Object.setPrototypeOf(WriteStream, Writable);

WriteStream.prototype._construct = ReadStream.prototype._construct;
WriteStream.prototype._destroy = ReadStream.prototype._destroy;

function writeAll(stream, bytes, callback) {
  stream[kIsBusy] = true;
  fs.write(stream.fd, bytes, 0, bytes.length, stream.pos ?? null, (error, written) => {
    stream[kIsBusy] = false;
    if (stream.destroyed) {
      callback(error);
      stream.emit(kIdle, error);
      return;
    }
    if (!error) {
      stream.bytesWritten += written;
      if (stream.pos !== undefined) stream.pos += written;
    }
    callback(error);
  });
}

WriteStream.prototype._write = function _write(data, encoding, callback) {
  writeAll(this, data, callback);
};

WriteStream.prototype._writev = function _writev(items, callback) {
  const chunks = [];
  for (let i = 0; i < items.length; i++) P.arrayPush(chunks, items[i].chunk);
  writeAll(this, Buffer.concat(chunks), callback);
};

WriteStream.prototype.close = function close(callback) {
  if (callback) {
    if (this.closed) process.nextTick(callback);
    else this.on('close', callback);
  }
  if (!this.autoClose) this.on('finish', this.destroy);
  this.end();
};
WriteStream.prototype.destroySoon = WriteStream.prototype.end;

P.Object.defineProperty(WriteStream.prototype, 'pending',
  { configurable: true, get() { return this.fd === null; } });

if (opensItself) require('internal/fs/streams-before-14').adapt(ReadStream, WriteStream);

module.exports = { ReadStream, WriteStream };
