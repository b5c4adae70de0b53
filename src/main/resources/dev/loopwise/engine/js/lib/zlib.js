'use strict';

const P = require('internal/primordials');
const { Transform } = require('stream');
const constants = require('internal/zlib/constants');
const { Deflater, Gzipper, Inflater, Gunzipper, Unzipper } = require('internal/zlib/codecs');
const { bytesOf, concat, toBuffer } = require('internal/bytes');
const { codes, codedError } = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { checkCallback } = require('internal/callbacks');

const SYNC_MILLIS = 0.05;
const BYTES_PER_MILLI = 100_000;
const SINCE_CRC32 = 20;
const SINCE_ZSTD = 22;
const kCodec = host.symbol('codec');
const NOTHING = new Uint8Array(0);

const MAKERS = {
  Deflate: (options) => new Deflater(false, options),
  DeflateRaw: (options) => new Deflater(true, options),
  Gzip: (options) => new Gzipper(options),
  Inflate: (options) => new Inflater(false, options),
  InflateRaw: (options) => new Inflater(true, options),
  Gunzip: (options) => new Gunzipper(options),
  Unzip: (options) => new Unzipper(options),
};

function checkRange(value, name, min, max) {
  if (value === undefined) return;
  validateNumber(value, name);
  if (!(value >= min && value <= max)) {
    throw new codes.ERR_OUT_OF_RANGE(name, `>= ${min} and <= ${max}`, value);
  }
}

function checkOptions(options) {
  if (options.chunkSize !== undefined) {
    validateNumber(options.chunkSize, 'options.chunkSize');
    if (!(options.chunkSize >= constants.Z_MIN_CHUNK)) {
      throw new codes.ERR_OUT_OF_RANGE('options.chunkSize', '>= 64', options.chunkSize);
    }
  }
  checkRange(options.flush, 'options.flush', 0, 5);
  checkRange(options.finishFlush, 'options.finishFlush', 0, 5);
  checkRange(options.windowBits, 'options.windowBits', 9, 15);
  checkRange(options.level, 'options.level', -1, 9);
  checkRange(options.memLevel, 'options.memLevel', 1, 9);
  checkRange(options.strategy, 'options.strategy', 0, 4);
}

/** A transform stream; each chunk, and the end, is a trip through the thread pool. */
class Zlib extends Transform {
  constructor(name, options = {}) {
    const given = options ?? {};
    checkOptions(given);
    super(given);
    this.bytesWritten = 0;
    P.Object.defineProperty(this, kCodec, { value: MAKERS[name](given), enumerable: false });
  }

  _transform(chunk, encoding, callback) {
    const bytes = bytesOf(chunk, encoding, 'chunk');
    const isLast = this.writableEnded && this.writableLength === chunk.byteLength;
    run(this, bytes, isLast ? constants.Z_FINISH : constants.Z_NO_FLUSH, callback);
  }

  _flush(callback) {
    run(this, NOTHING, constants.Z_FINISH, callback);
  }

  flush(kind, callback = kind) {
    if (this.writableFinished) {
      if (typeof callback === 'function') process.nextTick(callback);
      return;
    }
    const mode = typeof kind === 'number' ? kind : constants.Z_FULL_FLUSH;
    run(this, NOTHING, mode, () => callback?.());
  }

  close(callback) {
    if (callback) this.once('close', callback);
    this.destroy();
  }

  reset() {}
  params(level, strategy, callback) { process.nextTick(callback); }
}

function run(stream, bytes, mode, callback) {
  stream.bytesWritten += bytes.length;
  host.work('zlib', () => stream[kCodec].write(bytes, mode), (error, output) => {
    if (stream.destroyed) return;
    if (error) {
      stream.destroy(error);
      return;
    }
    if (output.length > 0) stream.push(toBuffer(output.buffer));
    callback();
  }, P.Math.max(SYNC_MILLIS, bytes.length / BYTES_PER_MILLI));
}

/** The error of more output than was wanted. */
function checkLength(length, { maxOutputLength = Infinity }) {
  if (length <= maxOutputLength) return;
  throw codedError(RangeError, 'ERR_BUFFER_TOO_LARGE',
    `Cannot create a Buffer larger than ${maxOutputLength} bytes`);
}

/** Everything at once on the main thread. */
function runSync(name, input, options = {}) {
  checkOptions(options);
  const bytes = bytesOf(input, undefined, 'buffer',
    ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer']);
  host.clock.advance(P.Math.max(SYNC_MILLIS, bytes.length / BYTES_PER_MILLI));
  const output = MAKERS[name](options).write(bytes, constants.Z_FINISH);
  checkLength(output.length, options);
  const buffer = toBuffer(output.buffer);
  return options.info ? { buffer, engine: new exports[name](options) } : buffer;
}

/** Everything at once through a stream, as Node does it. */
function runAll(name, input, options, callback) {
  checkCallback(callback);
  const stream = new exports[name](options);
  const bytes = bytesOf(input, undefined, 'buffer',
    ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer']);
  const chunks = [];
  stream.on('data', (chunk) => P.arrayPush(chunks, chunk));
  stream.on('error', (error) => callback(error));
  stream.on('end', () => {
    stream.close();
    const whole = concat(chunks);
    try {
      checkLength(whole.length, options ?? {});
    } catch (error) {
      callback(error);
      return;
    }
    callback(null, toBuffer(whole.buffer));
  });
  stream.end(toBuffer(P.uncurry(Uint8Array.prototype.slice)(bytes).buffer));
}

for (const name of P.Object.keys(MAKERS)) {
  const short = P.stringToLowerCase(name[0]) + P.stringSlice(name, 1);
  const constructors = {
    [name]: function (options) {
      if (new.target === undefined) return new exports[name](options);
      return P.Reflect.construct(Zlib, [name, options], new.target);
    },
  };
  P.Object.setPrototypeOf(constructors[name].prototype, Zlib.prototype);
  P.Object.setPrototypeOf(constructors[name], Zlib);
  exports[name] = constructors[name];
  exports[`create${name}`] = (options) => new exports[name](options);
  exports[short] = (input, options, callback = options) =>
    runAll(name, input, options === callback ? {} : options, callback);
  exports[`${short}Sync`] = (input, options) => runSync(name, input, options);
}

for (const name of ['brotliCompress', 'brotliDecompress', 'brotliCompressSync',
  'brotliDecompressSync', 'createBrotliCompress', 'createBrotliDecompress', 'zstdCompress',
  'zstdDecompress', 'zstdCompressSync', 'zstdDecompressSync', 'createZstdCompress',
  'createZstdDecompress']) {
  if (P.stringIncludes(P.stringToLowerCase(name), 'zstd') && host.release < SINCE_ZSTD) continue;
  exports[name] = () => { throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`zlib.${name}`); };
}

if (host.release >= SINCE_CRC32) {
  exports.crc32 = (data, value = 0) =>
    host.bytes.crc32(bytesOf(data, undefined, 'data'), value);
}
exports.constants = P.Object.freeze({ __proto__: null, ...constants });
const CODES = ['Z_OK', 'Z_STREAM_END', 'Z_NEED_DICT', 'Z_ERRNO', 'Z_STREAM_ERROR', 'Z_DATA_ERROR',
  'Z_MEM_ERROR', 'Z_BUF_ERROR', 'Z_VERSION_ERROR'];
exports.codes = {};
for (const name of CODES) exports.codes[name] = constants[name];
for (const name of CODES) exports.codes[constants[name]] = name;
P.Object.freeze(exports.codes);
for (const name of P.Object.keys(constants)) {
  P.Object.defineProperty(exports, name, { value: constants[name], enumerable: false });
}
