'use strict';

// The part of Web Crypto that needs no keys.
const { getRandomValues, randomUUID } = require('internal/crypto/random');
const { bytesOf } = require('internal/bytes');
const DOMException = require('internal/dom-exception');

const ALGORITHMS = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

const subtle = {
  async digest(algorithm, data) {
    const name = `${typeof algorithm === 'string' ? algorithm : algorithm.name}`.toUpperCase();
    if (!ALGORITHMS.includes(name)) throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
    const bytes = bytesOf(data, undefined, 'data').slice();
    return new Promise((resolve, reject) => {
      host.work('crypto', () => host.bytes.hash(name, bytes),
        (error, result) => (error ? reject(error) : resolve(result)));
    });
  },
};

module.exports = { subtle, webcrypto: { subtle, getRandomValues, randomUUID } };
