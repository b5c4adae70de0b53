'use strict';

// Compressors and decompressors: each takes bytes and gives those that are ready.
const { concat } = require('internal/bytes');
const constants = require('internal/zlib/constants');

const NOTHING = new Uint8Array(0);
const MOST_OUTPUT = 64 * 1024 * 1024;
const GZIP_HEADER_LENGTH = 10;
const GZIP_TRAILER_LENGTH = 8;
const HEADER_FLAGS = { checksum: 2, extra: 4, name: 8, comment: 16 };

function zlibError(code, message) {
  const error = new Error(message);
  error.errno = constants[code];
  error.code = code;
  return error;
}

/** The host has no others. */
function checkStrategy(strategy) {
  if (strategy <= constants.Z_HUFFMAN_ONLY) return;
  const { codes } = require('internal/errors');
  throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`zlib strategy ${strategy}`);
}

/** Raw deflate or zlib's own format. */
class Deflater {
  constructor(isRaw, { level = -1, strategy = 0, dictionary } = {}) {
    checkStrategy(strategy);
    this.stream = host.bytes.newDeflater(isRaw, level, strategy, dictionary ?? null);
  }

  write(bytes, mode) {
    return new Uint8Array(host.bytes.deflate(this.stream, bytes, mode));
  }
}

/** Deflate between a gzip header and trailer. */
class Gzipper {
  constructor(options = {}) {
    this.inner = new Deflater(true, options);
    this.header = gzipHeader(options.level);
    this.checksum = 0;
    this.size = 0;
    this.isFinished = false;
  }

  write(bytes, mode) {
    if (this.isFinished) return NOTHING;
    this.checksum = host.bytes.crc32(bytes, this.checksum);
    this.size += bytes.length;
    const parts = [this.header, this.inner.write(bytes, mode)];
    this.header = NOTHING;
    if (mode === constants.Z_FINISH) {
      this.isFinished = true;
      parts.push(gzipTrailer(this.checksum, this.size));
    }
    return concat(parts);
  }
}

function gzipHeader(level) {
  const header = new Uint8Array(GZIP_HEADER_LENGTH);
  header.set([0x1f, 0x8b, 8]);
  header[8] = level === 9 ? 2 : level === 0 || level === 1 ? 4 : 0;
  header[9] = 3;
  return header;
}

function gzipTrailer(checksum, size) {
  const view = new DataView(new ArrayBuffer(GZIP_TRAILER_LENGTH));
  view.setUint32(0, checksum, true);
  view.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(view.buffer);
}

const MISSING_DICTIONARY = 'Missing dictionary';

/** Whether an input that stops early is an error. */
const mustEnd = (finishFlush = constants.Z_FINISH) => finishFlush === constants.Z_FINISH;

/** Raw inflate or zlib's own format. */
class Inflater {
  constructor(isRaw, { dictionary, finishFlush } = {}) {
    this.stream = host.bytes.newInflater(isRaw);
    this.rest = NOTHING;
    this.dictionary = dictionary ?? null;
    this.mustEnd = mustEnd(finishFlush);
  }

  get isFinished() { return host.bytes.inflaterFinished(this.stream); }

  write(bytes, mode) {
    if (this.isFinished) return NOTHING;
    const result = host.bytes.inflate(this.stream, bytes, MOST_OUTPUT, this.dictionary);
    if (typeof result === 'string') {
      throw zlibError(result === MISSING_DICTIONARY ? 'Z_NEED_DICT' : 'Z_DATA_ERROR', result);
    }
    const left = host.bytes.inflaterRemaining(this.stream);
    this.rest = bytes.subarray(bytes.length - left);
    if (mode === constants.Z_FINISH && this.mustEnd && !this.isFinished) {
      throw zlibError('Z_BUF_ERROR', 'unexpected end of file');
    }
    return new Uint8Array(result);
  }
}

/** Inflate of one or more gzip members. */
class Gunzipper {
  constructor({ finishFlush } = {}) {
    this.mustEnd = mustEnd(finishFlush);
    this.kept = NOTHING;
    this.inner = undefined;
    this.checksum = 0;
    this.hasEnded = false;
  }

  write(bytes, mode) {
    this.kept = concat([this.kept, bytes]);
    const output = [];
    while (this.step(output));
    if (mode === constants.Z_FINISH && this.mustEnd && !this.hasEnded) {
      throw zlibError('Z_BUF_ERROR', 'unexpected end of file');
    }
    return concat(output);
  }

  /** One header, piece of content or trailer; false when more input is needed. */
  step(output) {
    if (this.inner === undefined) return this.readHeader();
    if (!this.inner.isFinished) {
      if (this.kept.length === 0) return false;
      const piece = this.inner.write(this.kept, constants.Z_NO_FLUSH);
      this.kept = this.inner.rest;
      this.checksum = host.bytes.crc32(piece, this.checksum);
      output.push(piece);
      return this.inner.isFinished;
    }
    return this.readTrailer();
  }

  readHeader() {
    const bytes = this.kept;
    if (bytes.length === 0) return false;
    if (bytes[0] !== 0x1f || (bytes.length > 1 && bytes[1] !== 0x8b)) {
      const isPadding = this.hasEnded && bytes[0] === 0;
      if (!isPadding) throw zlibError('Z_DATA_ERROR', 'incorrect header check');
      this.kept = NOTHING; // zeros after the last member are ignored
      return false;
    }
    const length = headerLength(bytes);
    if (length === undefined) return false;
    this.kept = bytes.subarray(length);
    this.inner = new Inflater(true);
    this.checksum = 0;
    this.hasEnded = false;
    return true;
  }

  readTrailer() {
    if (this.kept.length < GZIP_TRAILER_LENGTH) return false;
    const view = new DataView(this.kept.buffer, this.kept.byteOffset, GZIP_TRAILER_LENGTH);
    if (view.getUint32(0, true) !== this.checksum) {
      throw zlibError('Z_DATA_ERROR', 'incorrect data check');
    }
    this.kept = this.kept.subarray(GZIP_TRAILER_LENGTH);
    this.inner = undefined;
    this.hasEnded = true;
    return this.kept.length > 0;
  }
}

/** The length of a gzip header, or undefined while it is not complete. */
function headerLength(bytes) {
  if (bytes.length < GZIP_HEADER_LENGTH) return undefined;
  const flags = bytes[3];
  let at = GZIP_HEADER_LENGTH;
  if (flags & HEADER_FLAGS.extra) at += 2 + bytes[at] + bytes[at + 1] * 256;
  for (const flag of [HEADER_FLAGS.name, HEADER_FLAGS.comment]) {
    if (flags & flag) {
      const end = bytes.indexOf(0, at);
      if (end === -1) return undefined;
      at = end + 1;
    }
  }
  if (flags & HEADER_FLAGS.checksum) at += 2;
  return at <= bytes.length ? at : undefined;
}

/** Gunzip or inflate, by what the first byte says. */
class Unzipper {
  constructor(options) {
    this.options = options;
  }

  write(bytes, mode) {
    if (this.inner === undefined) {
      if (bytes.length === 0) return NOTHING;
      this.inner = bytes[0] === 0x1f ? new Gunzipper(this.options)
        : new Inflater(false, this.options);
    }
    return this.inner.write(bytes, mode);
  }
}

module.exports = { Deflater, Gzipper, Inflater, Gunzipper, Unzipper };
