'use strict';

// stream.duplexPair: what one side is given to write, the other has to read.
const { Duplex } = require('stream');
const { since24 } = require('internal/release');

class Side extends Duplex {
  #other;
  #taken = null;

  static connect(options) {
    const pair = [new Side(options), new Side(options)];
    [pair[0].#other, pair[1].#other] = [pair[1], pair[0]];
    return pair;
  }

  _read() {
    const taken = this.#taken;
    this.#taken = null;
    if (taken !== null) taken();
  }

  _write(chunk, encoding, callback) {
    if (chunk.length === 0) {
      process.nextTick(callback);
    } else {
      this.#other.push(chunk);
      this.#other.#taken = callback;
    }
  }

  _final(callback) {
    this.#other.on('end', callback);
    this.#other.push(null);
  }

  _destroy(error, callback) {
    if (since24 && !this.#other.destroyed) process.nextTick(() => this.#closeOther(error));
    callback(error);
  }

  #closeOther(error) {
    if (this.#other.destroyed) return;
    if (error) this.#other.destroy();
    else this.#other.push(null);
  }
}

module.exports = function duplexPair(options) {
  return Side.connect(options);
};
