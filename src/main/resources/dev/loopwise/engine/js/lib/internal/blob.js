'use strict';

// Blob: immutable bytes read through promises.
const { bytesOf, concat } = require('internal/bytes');
const { decodeUtf8 } = require('internal/encoding');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

class Blob {
  #bytes;
  #type;

  constructor(parts = [], { type = '' } = {}) {
    const chunks = [];
    for (const part of parts) {
      chunks.push(part instanceof Blob ? part.#bytes : bytesOf(
        typeof part === 'object' ? part : `${part}`, undefined, 'source'));
    }
    this.#bytes = concat(chunks);
    this.#type = `${type}`.toLowerCase();
  }

  get size() { return this.#bytes.length; }
  get type() { return this.#type; }
  async arrayBuffer() { return this.#bytes.slice().buffer; }
  async bytes() { return this.#bytes.slice(); }
  async text() { return decodeUtf8(this.#bytes); }
  slice(start = 0, end = this.size, type = '') {
    return new Blob([this.#bytes.slice(start, end)], { type });
  }
  [CUSTOM](depth, options, inspect) {
    return depth < 0 ? '[Object]' : `Blob ${inspect({ size: this.size, type: this.type }, options)}`;
  }
}

module.exports = { Blob };
