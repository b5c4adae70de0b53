'use strict';

// Blob: immutable bytes read through promises.
const { bytesOf, concat } = require('internal/bytes');
const { decodeUtf8 } = require('internal/encoding');
const { codedError, received } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

/** From this release on the words are those of the web. */
const SINCE_WEB_WORDS = 24;

const notSequence = (value) => codedError(TypeError, 'ERR_INVALID_ARG_TYPE',
  host.release >= SINCE_WEB_WORDS
    ? 'Value cannot be converted to sequence.'
    : `The "sources" argument must be a sequence. Received ${received(value)}`);

class Blob {
  #bytes;
  #type;

  constructor(parts = [], { type = '' } = {}) {
    if (parts === null || typeof parts !== 'object' || !parts[Symbol.iterator]) {
      throw notSequence(parts);
    }
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

/** A blob with a name and a time. */
class File extends Blob {
  #name;
  #lastModified;

  constructor(...args) {
    const [parts, name, options] = args;
    if (args.length < 2) {
      throw new (require('internal/errors').codes.ERR_MISSING_ARGS)('fileBits', 'fileName');
    }
    super(parts, options);
    this.#name = `${name}`;
    this.#lastModified = Number(options?.lastModified ?? Date.now());
  }

  get name() { return this.#name; }
  get lastModified() { return this.#lastModified; }

  [CUSTOM](depth, options, inspect) {
    const { size, type, name, lastModified } = this;
    return depth < 0 ? '[Object]' : `File ${inspect({ size, type, name, lastModified }, options)}`;
  }
}

module.exports = { Blob, File };
