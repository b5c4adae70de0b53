'use strict';

// Key pairs: generated and exported, not used for signatures.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { toBuffer } = require('internal/bytes');
const { validateString } = require('internal/validators');
const { checkCallback } = require('internal/callbacks');

const NAMES = { rsa: 'rsa', ec: 'ec', ed25519: 'Ed25519', x25519: 'X25519' };
const MOST_BITS = 2048;
const RSA_MILLIS = 100;
const CURVE_MILLIS = 0.2;
const PEM_LINE = 64;

class KeyObject {
  #type;
  #kind;
  #bytes;

  constructor(type, kind, bytes) {
    this.#type = type;
    this.#kind = kind;
    this.#bytes = bytes;
  }

  get type() { return this.#type; }
  get asymmetricKeyType() { return this.#kind; }
  get asymmetricKeyDetails() { return {}; }

  export({ format = 'pem' } = {}) {
    const der = toBuffer(this.#bytes);
    return format === 'der' ? der : pem(der.toString('base64'), this.#type.toUpperCase());
  }

  equals(other) { return other instanceof KeyObject && this.export() === other.export(); }
}

class PublicKeyObject extends KeyObject {}
class PrivateKeyObject extends KeyObject {}

function pem(base64, label) {
  const lines = [`-----BEGIN ${label} KEY-----`];
  for (let i = 0; i < base64.length; i += PEM_LINE) {
    P.arrayPush(lines, P.stringSlice(base64, i, i + PEM_LINE));
  }
  P.arrayPush(lines, `-----END ${label} KEY-----`, '');
  return P.arrayJoin(lines, '\n');
}

function jobFor(type, options = {}) {
  validateString(type, 'type');
  const name = NAMES[type];
  if (name === undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  }
  const bits = options.modulusLength ?? MOST_BITS;
  const curve = options.namedCurve ?? '';
  if (type === 'rsa') {
    if (options.modulusLength === undefined) {
      throw new codes.ERR_INVALID_ARG_TYPE('options.modulusLength', 'number', undefined);
    }
    if (bits < 512 || bits > MOST_BITS) {
      throw new codes.ERR_OUT_OF_RANGE('options.modulusLength', `>= 512 and <= ${MOST_BITS} here`, bits);
    }
  }
  if (type === 'ec') {
    validateString(options.namedCurve, 'options.namedCurve');
    if (!host.bytes.hasCurve(curve)) throw new codes.ERR_CRYPTO_INVALID_CURVE();
  }
  return {
    millis: type === 'rsa' ? RSA_MILLIS : CURVE_MILLIS,
    perform: () => host.bytes.generateKeyPair(name, bits, curve),
    finish: (pair) => ({
      publicKey: encoded(new PublicKeyObject('public', type, pair[0]), options.publicKeyEncoding),
      privateKey: encoded(new PrivateKeyObject('private', type, pair[1]), options.privateKeyEncoding),
    }),
  };
}

const encoded = (key, encoding) => (encoding === undefined ? key : key.export(encoding));

function generateKeyPair(type, options, callback = options) {
  checkCallback(callback);
  const job = jobFor(type, options === callback ? {} : options);
  host.work('crypto', job.perform, (error, pair) => {
    if (error) {
      callback(error);
      return;
    }
    const { publicKey, privateKey } = job.finish(pair);
    callback(null, publicKey, privateKey);
  }, job.millis);
}
P.Object.defineProperty(generateKeyPair, require('internal/util/promisify').ARGUMENT_NAMES,
  { value: ['publicKey', 'privateKey'], enumerable: false });

function generateKeyPairSync(type, options) {
  const job = jobFor(type, options);
  host.clock.advance(job.millis);
  return job.finish(job.perform());
}

module.exports = { generateKeyPair, generateKeyPairSync, KeyObject };
