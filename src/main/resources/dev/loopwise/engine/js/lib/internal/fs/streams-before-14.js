'use strict';

// File streams of Node 10 and 12: they open themselves in their constructor, what is asked of them
// waits for 'open', and they say 'close' themselves.
const P = require('internal/primordials');
const fs = require('fs');

function waitForOpen(prototype, name) {
  const act = prototype[name];
  prototype[name] = function waiting(...args) {
    if (this.fd === null) this.once('open', () => P.Reflect.apply(act, this, args));
    else P.Reflect.apply(act, this, args);
  };
}

function open() {
  fs.open(this.path, this.flags, this.mode, (error, fd) => {
    if (error) {
      if (this.autoClose) this.destroy();
      this.emit('error', error);
      return;
    }
    this.fd = fd;
    this.emit('open', fd);
    this.emit('ready');
    if (this._readableState) this.read();
  });
}

function close(error, callback) {
  if (this.fd === null) {
    this.once('open', () => P.Reflect.apply(close, this, [error, callback]));
    return;
  }
  const { fd } = this;
  this.fd = null;
  fs.close(fd, (failure) => {
    const told = failure || error;
    callback(told);
    this.closed = true;
    if (!told && !(this._writableState || this._readableState).emitClose) this.emit('close');
  });
}

exports.adapt = function adapt(ReadStream, WriteStream) {
  waitForOpen(ReadStream.prototype, '_read');
  waitForOpen(WriteStream.prototype, '_write');
  waitForOpen(WriteStream.prototype, '_writev');
  WriteStream.prototype._final = function final(callback) {
    if (this.autoClose) this.destroy();
    callback();
  };
  if (host.release >= 12) waitForOpen(WriteStream.prototype, '_final');
  for (const { prototype } of [ReadStream, WriteStream]) {
    delete prototype._construct;
    prototype.open = open;
    prototype._destroy = close;
  }
};

/** What the constructor does last. */
exports.begin = function begin(stream) {
  stream.closed = false;
  if (stream.fd === null) stream.open();
  if (stream._readableState) {
    stream.on('end', () => {
      if (stream.autoClose) stream.destroy();
    });
  }
};
