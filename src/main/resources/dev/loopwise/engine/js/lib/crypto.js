'use strict';

const P = require('internal/primordials');

const MODULES = {
  createHash: 'hashes', createHmac: 'hashes', getHashes: 'hashes', Hash: 'hashes', Hmac: 'hashes',
  hash: 'hashes',
  pbkdf2: 'derive', pbkdf2Sync: 'derive', scrypt: 'derive', scryptSync: 'derive', hkdf: 'derive',
  hkdfSync: 'derive',
  randomBytes: 'random', randomFill: 'random', randomFillSync: 'random', randomInt: 'random',
  randomUUID: 'random', pseudoRandomBytes: 'random', getRandomValues: 'random',
  webcrypto: 'web', subtle: 'web',
  timingSafeEqual: 'compare',
  generateKeyPair: 'keys', generateKeyPairSync: 'keys', KeyObject: 'keys',
  createSecretKey: 'secret-key',
  Cipheriv: 'ciphers', Decipheriv: 'ciphers', createCipheriv: 'ciphers',
  createDecipheriv: 'ciphers', getCiphers: 'ciphers',
};

/** From which release on a function exists; the others are as old as Node 10. */
const SINCE = {
  __proto__: null, KeyObject: 12, createPrivateKey: 12, createPublicKey: 12, createSecretKey: 12,
  diffieHellman: 12, sign: 12, verify: 12, randomInt: 12, randomUUID: 14, X509Certificate: 16,
  checkPrime: 16, checkPrimeSync: 16, generateKey: 15, generateKeySync: 15, generatePrime: 16,
  generatePrimeSync: 16, getCipherInfo: 15, getRandomValues: 17, hkdf: 15, hkdfSync: 15,
  subtle: 17, webcrypto: 15, hash: 20, argon2: 24, argon2Sync: 24,
};

/** Loading it leaves something to do for the next check phase, before which jobs are drained. */
const QUEUES_WORK_SINCE = 26;
if (host.release >= QUEUES_WORK_SINCE) host.natives.addOwnImmediate(() => true);

const exists = (name) => host.release >= (SINCE[name] ?? 0);

for (const name of P.Object.keys(MODULES)) {
  if (!exists(name)) continue;
  P.Object.defineProperty(exports, name, {
    configurable: true,
    enumerable: name !== 'pseudoRandomBytes',
    get() {
      const value = require(`internal/crypto/${MODULES[name]}`)[name];
      P.Object.defineProperty(exports, name,
        { value, writable: true, configurable: true, enumerable: name !== 'pseudoRandomBytes' });
      return value;
    },
    set(value) {
      P.Object.defineProperty(exports, name,
        { value, writable: true, configurable: true, enumerable: true });
    },
  });
}

exports.constants = P.Object.freeze({
  __proto__: null,
  RSA_PKCS1_PADDING: 1, RSA_NO_PADDING: 3, RSA_PKCS1_OAEP_PADDING: 4, RSA_X931_PADDING: 5,
  RSA_PKCS1_PSS_PADDING: 6, RSA_PSS_SALTLEN_DIGEST: -1, RSA_PSS_SALTLEN_MAX_SIGN: -2,
  RSA_PSS_SALTLEN_AUTO: -2, POINT_CONVERSION_COMPRESSED: 2, POINT_CONVERSION_UNCOMPRESSED: 4,
  POINT_CONVERSION_HYBRID: 6,
});
exports.getCurves = () => ['prime256v1', 'secp384r1', 'secp521r1'];
exports.getFips = () => 0;

// Certificates, signatures and keys that are read are outside of what is simulated.
for (const name of ['createSign', 'createVerify', 'sign', 'verify', 'generateKey',
  'generateKeySync', 'createPrivateKey', 'createPublicKey', 'createDiffieHellman', 'createECDH',
  'diffieHellman', 'publicEncrypt', 'privateDecrypt', 'privateEncrypt', 'publicDecrypt',
  'checkPrime', 'checkPrimeSync', 'generatePrime', 'generatePrimeSync', 'getCipherInfo', 'argon2',
  'argon2Sync']) {
  if (!exists(name)) continue;
  const refusal = {
    [name]() {
      const { codes } = require('internal/errors');
      throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`crypto.${name}`);
    },
  };
  exports[name] = refusal[name];
}
