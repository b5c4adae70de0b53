'use strict';

// Hash and Hmac: transform streams whose one chunk is the digest.
const P = require('internal/primordials');
const { Transform } = require('stream');
const { codes } = require('internal/errors');
const { bytesOf, concat, toBuffer } = require('internal/bytes');
const { validateString } = require('internal/validators');

const NAMES = ['RSA-MD5', 'RSA-RIPEMD160', 'RSA-SHA1', 'RSA-SHA224', 'RSA-SHA256', 'RSA-SHA3-224',
  'RSA-SHA3-256', 'RSA-SHA3-384', 'RSA-SHA3-512', 'RSA-SHA384', 'RSA-SHA512', 'RSA-SHA512/224',
  'RSA-SHA512/256', 'blake2b512', 'blake2s256', 'md5', 'ripemd160', 'rmd160', 'sha1', 'sha224',
  'sha256', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'sha384', 'sha512', 'sha512-224',
  'sha512-256'];

const SINCE_COPY = 12;
const kChunks = host.symbol('chunks');
const kIsDone = host.symbol('isDone');
const kDigestAgain = host.symbol('digestAgain');
const kCompute = host.symbol('compute');

function encode(bytes, encoding) {
  const buffer = toBuffer(bytes);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

/** What Hash and Hmac share. */
class Digest extends Transform {
  constructor(options, compute) {
    super(options);
    this[kChunks] = [];
    this[kIsDone] = false;
    this[kCompute] = compute;
  }

  update(data, encoding) {
    if (this[kIsDone]) throw new codes.ERR_CRYPTO_HASH_FINALIZED();
    const bytes = bytesOf(data, encoding, 'data');
    P.arrayPush(this[kChunks], P.uncurry(Uint8Array.prototype.slice)(bytes));
    return this;
  }

  digest(encoding) {
    if (this[kIsDone]) return this[kDigestAgain](encoding);
    this[kIsDone] = true;
    return encode(this[kCompute](concat(this[kChunks])), encoding);
  }

  [kDigestAgain]() { throw new codes.ERR_CRYPTO_HASH_FINALIZED(); }

  _transform(chunk, encoding, callback) {
    this.update(chunk, encoding);
    callback();
  }

  _flush(callback) {
    this.push(this.digest());
    callback();
  }
}

class Hash extends Digest {
  #algorithm;

  constructor(algorithm, options) {
    validateString(algorithm, 'algorithm');
    if (!host.bytes.hasDigest(algorithm)) throw new Error('Digest method not supported');
    super(options, (bytes) => host.bytes.hash(algorithm, bytes));
    this.#algorithm = algorithm;
  }

  copy(options) {
    if (this[kIsDone]) throw new codes.ERR_CRYPTO_HASH_FINALIZED();
    const copy = new Hash(this.#algorithm, options);
    copy[kChunks] = P.arraySlice(this[kChunks]);
    return copy;
  }
}
if (host.release < SINCE_COPY) delete Hash.prototype.copy;

const SINCE_DIGEST_CODE = 14;
const wrongDigest = (algorithm) => (host.release >= SINCE_DIGEST_CODE
  ? new codes.ERR_CRYPTO_INVALID_DIGEST(algorithm)
  : new Error('Unknown message digest'));

class Hmac extends Digest {
  constructor(algorithm, key, options) {
    validateString(algorithm, 'hmac');
    const secret = bytesOf(key, undefined, 'key',
      ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey']);
    if (!host.bytes.hasDigest(algorithm)) throw wrongDigest(algorithm);
    super(options, (bytes) => host.bytes.hmac(algorithm, secret, bytes));
  }

  /** A second digest is empty, other than that of a hash. */
  [kDigestAgain](encoding) { return encode(new ArrayBuffer(0), encoding); }
}

module.exports = {
  Hash,
  Hmac,
  createHash: (algorithm, options) => new Hash(algorithm, options),
  createHmac: (algorithm, key, options) => new Hmac(algorithm, key, options),
  hash(algorithm, data, encoding = 'hex') {
    validateString(algorithm, 'algorithm');
    if (!host.bytes.hasDigest(algorithm)) {
      throw new Error(`Digest method ${algorithm} is not supported`);
    }
    return encode(host.bytes.hash(algorithm, bytesOf(data, undefined, 'input')), encoding);
  },
  getHashes: () => P.arraySlice(NAMES),
};
