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
};

for (const name of P.Object.keys(MODULES)) {
  P.Object.defineProperty(exports, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = require(`internal/crypto/${MODULES[name]}`)[name];
      P.Object.defineProperty(exports, name,
        { value, writable: true, configurable: true, enumerable: true });
      return value;
    },
  });
}

exports.constants = { __proto__: null };

// Keys, certificates, ciphers and signatures are outside of what is simulated.
for (const name of ['createCipheriv', 'createDecipheriv', 'createSign', 'createVerify', 'sign',
  'verify', 'generateKey', 'createPrivateKey',
  'createPublicKey', 'createSecretKey', 'createDiffieHellman', 'createECDH', 'publicEncrypt',
  'privateDecrypt']) {
  exports[name] = () => {
    const { codes } = require('internal/errors');
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`crypto.${name}`);
  };
}
