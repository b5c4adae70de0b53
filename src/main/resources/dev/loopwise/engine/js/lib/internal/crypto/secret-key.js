'use strict';

// Secret keys: bytes behind an object.
const { KeyObject } = require('internal/crypto/keys');
const { bytesOf, toBuffer } = require('internal/bytes');

const TYPES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];

class SecretKeyObject extends KeyObject {
  #secret;

  constructor(secret) {
    super('secret', undefined, undefined);
    this.#secret = secret;
  }

  get symmetricKeySize() { return this.#secret.length; }

  export(options = undefined) {
    const copy = toBuffer(this.#secret.slice().buffer);
    if (options?.format !== 'jwk') return copy;
    return { kty: 'oct', k: copy.toString('base64url') };
  }

  equals(other) {
    return other instanceof SecretKeyObject && this.export().equals(other.export());
  }
}

exports.createSecretKey = function createSecretKey(key, encoding) {
  return new SecretKeyObject(bytesOf(key, encoding, 'key', TYPES).slice());
};
