'use strict';

// Key derivation: real results; asynchronous forms take one thread of the pool for as long as the
// work would take.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { bytesOf, toBuffer } = require('internal/bytes');
const { validateInteger, validateString } = require('internal/validators');
const { checkCallback } = require('internal/callbacks');

// What a current machine manages, as measured with sha512 and N=16384, r=8.
const PBKDF2_ROUNDS_PER_MILLI = 2000;
const SCRYPT_BLOCKS_PER_MILLI = 3000;
const DEFAULT_MEMORY = 32 * 1024 * 1024;
const MOST_INT = 2 ** 31 - 1;
const SECRET_TYPES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
// The results are computed in this process, so what a snippet may ask for is bounded: iterations
// times blocks of the digest.
const MOST_ROUNDS = 4_000_000;
const SMALLEST_BLOCK = 16;
// The same for scrypt, whose work cannot be interrupted: N times r times p.
const MOST_SCRYPT_WORK = 2 ** 21;

/** The bytes of a secret as they are now: what happens to the program's own later is no matter. */
const taken = (value, name) => new Uint8Array(bytesOf(value, undefined, name, SECRET_TYPES));

/** Runs a job on the pool and gives the callback a Buffer. */
function onPool(kind, job, callback, likeness) {
  host.work(kind, job.perform, (error, bytes) => {
    if (error) P.Reflect.apply(callback, undefined, [error]);
    else P.Reflect.apply(callback, undefined, [null, toBuffer(bytes)]);
  }, job.millis, null, likeness);
}

/** On the main thread: nothing else happens until the time has passed. */
function atOnce(job) {
  host.clock.advance(job.millis);
  return toBuffer(job.perform());
}

function pbkdf2Job(password, salt, iterations, length, digest) {
  validateString(digest, 'digest');
  const secret = taken(password, 'password');
  const saltBytes = taken(salt, 'salt');
  validateInteger(iterations, 'iterations', 1, MOST_INT);
  validateInteger(length, 'keylen', 0, MOST_INT);
  if (!host.bytes.hasDigest(digest)) throw new codes.ERR_CRYPTO_INVALID_DIGEST(digest);
  const rounds = iterations * P.Math.ceil(length / blockOf(digest));
  if (rounds > MOST_ROUNDS) {
    throw new Error(`The engine derives keys with up to ${MOST_ROUNDS} iterations times blocks, ` +
      `not ${rounds}. Please ask for fewer iterations or a shorter key.`);
  }
  return {
    millis: P.Math.max(0.05, rounds / PBKDF2_ROUNDS_PER_MILLI),
    perform: () => (length === 0
      ? new ArrayBuffer(0)
      : host.bytes.pbkdf2(secret, saltBytes, iterations, length, digest)),
  };
}

const blockOf = (digest) =>
  P.Math.max(SMALLEST_BLOCK, host.bytes.hash(digest, new Uint8Array(0)).byteLength);

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === 'function') throw new codes.ERR_INVALID_ARG_TYPE('digest', 'string', undefined);
  checkCallback(callback);
  onPool('crypto', pbkdf2Job(password, salt, iterations, keylen, digest), callback,
    host.likenessOfReading(callback, 'pbkdf2', [password, salt, iterations, keylen, digest]));
}

const pbkdf2Sync = (password, salt, iterations, keylen, digest) =>
  atOnce(pbkdf2Job(password, salt, iterations, keylen, digest));

const SINCE_REASON = 20;

const tooMuchMemory = () => codedError(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS',
  `Invalid scrypt params${host.release >= SINCE_REASON
    ? ': error:030000AC:digital envelope routines::memory limit exceeded'
    : ''}`);

function scryptJob(password, salt, length, options = {}) {
  const secret = taken(password, 'password');
  const saltBytes = taken(salt, 'salt');
  validateInteger(length, 'keylen', 0, MOST_INT);
  const cost = options.N ?? options.cost ?? 16384;
  const blockSize = options.r ?? options.blockSize ?? 8;
  const parallel = options.p ?? options.parallelization ?? 1;
  const memory = options.maxmem ?? DEFAULT_MEMORY;
  const isPowerOfTwo = cost > 1 && (cost & (cost - 1)) === 0;
  if (!isPowerOfTwo) throw new codes.ERR_CRYPTO_INVALID_SCRYPT_PARAMS();
  if (128 * cost * blockSize > memory) throw tooMuchMemory();
  if (cost * blockSize * parallel > MOST_SCRYPT_WORK) {
    throw new Error(`The engine derives keys with N * r * p up to ${MOST_SCRYPT_WORK}, `
      + `not ${cost * blockSize * parallel}. Please ask for less.`);
  }
  return {
    millis: P.Math.max(0.05, cost * blockSize * parallel / SCRYPT_BLOCKS_PER_MILLI),
    perform: () => (length === 0
      ? new ArrayBuffer(0)
      : host.bytes.scrypt(secret, saltBytes, cost, blockSize, parallel, length)),
  };
}

function scrypt(password, salt, keylen, options, callback = options) {
  const settings = options === callback ? {} : options;
  const job = scryptJob(password, salt, keylen, settings);
  checkCallback(callback);
  const given = [password, salt, keylen, options === callback ? undefined : options];
  onPool('crypto', job, callback, host.likenessOfReading(callback, 'scrypt', given));
}

const scryptSync = (password, salt, keylen, options) =>
  atOnce(scryptJob(password, salt, keylen, options));

/** RFC 5869 over HMAC. */
function hkdfJob(digest, key, salt, info, length) {
  validateString(digest, 'digest');
  if (!host.bytes.hasDigest(digest)) throw new codes.ERR_CRYPTO_INVALID_DIGEST(digest);
  const secret = taken(key, 'ikm');
  const saltBytes = taken(salt, 'salt');
  const infoBytes = taken(info, 'info');
  validateInteger(length, 'length', 0, MOST_INT);
  return { millis: 0.05, perform: () => expand(digest, secret, saltBytes, infoBytes, length) };
}

function expand(digest, secret, salt, info, length) {
  const hmac = (key, bytes) => new Uint8Array(host.bytes.hmac(digest, key, bytes));
  const size = hmac(salt, new Uint8Array(0)).length;
  const extracted = hmac(salt.length === 0 ? new Uint8Array(size) : salt, secret);
  const result = new Uint8Array(length);
  let block = new Uint8Array(0);
  for (let at = 0, count = 1; at < length; at += size, count++) {
    const input = new Uint8Array(block.length + info.length + 1);
    input.set(block);
    input.set(info, block.length);
    input[input.length - 1] = count;
    block = hmac(extracted, input);
    result.set(block.subarray(0, P.Math.min(size, length - at)), at);
  }
  return result.buffer;
}

function hkdf(digest, key, salt, info, length, callback) {
  checkCallback(callback);
  const job = hkdfJob(digest, key, salt, info, length);
  host.work('crypto', job.perform, (error, bytes) =>
    (error ? callback(error) : callback(null, bytes)), job.millis, null,
    host.likenessOfReading(callback, 'hkdf', [digest, key, salt, info, length]));
}

const hkdfSync = (digest, key, salt, info, length) =>
  hkdfJob(digest, key, salt, info, length).perform();

module.exports = { pbkdf2, pbkdf2Sync, scrypt, scryptSync, hkdf, hkdfSync };
