'use strict';

// Cipheriv and Decipheriv with AES: transform streams whose bytes come as they would from OpenSSL.
const P = require('internal/primordials');
const { Transform } = require('stream');
const { codes, codedError } = require('internal/errors');
const { bytesOf, concat, toBuffer } = require('internal/bytes');
const { validateString } = require('internal/validators');

const NAMES = ['aes-128-cbc', 'aes-128-ctr', 'aes-128-ecb', 'aes-128-gcm', 'aes-192-cbc',
  'aes-192-ctr', 'aes-192-ecb', 'aes-192-gcm', 'aes-256-cbc', 'aes-256-ctr', 'aes-256-ecb',
  'aes-256-gcm'];
const ALIASES = { __proto__: null, aes128: 'aes-128-cbc', aes192: 'aes-192-cbc', aes256: 'aes-256-cbc' };
const NAME = /^aes-(128|192|256)-(cbc|ctr|ecb|gcm)$/;
const BLOCK = 16;
const NOTHING = new Uint8Array(0);
const KEY_TYPES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'KeyObject',
  'CryptoKey'];
const IV_TYPES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
/** Before this release OpenSSL 1.1 worded the errors. */
const SINCE_OPENSSL_3 = 18;
const SINCE_CODES = 14;
const SINCE_OPENSSL_CODES = 12;
const isNew = host.release >= SINCE_OPENSSL_3;

const bare = (message, code) => {
  const error = new Error(message);
  if (code !== undefined && host.release >= SINCE_OPENSSL_CODES) error.code = code;
  return error;
};

/** What OpenSSL says, in its third version and before. */
const wrongLength = (isEncrypting) => {
  if (isNew) {
    return bare('error:1C80006B:Provider routines::wrong final block length',
      'ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH');
  }
  return isEncrypting
    ? bare('error:0607F08A:digital envelope routines:EVP_EncryptFinal_ex:data not multiple of ' +
      'block length', 'ERR_OSSL_EVP_DATA_NOT_MULTIPLE_OF_BLOCK_LENGTH')
    : bare('error:0606506D:digital envelope routines:EVP_DecryptFinal_ex:wrong final block length',
      'ERR_OSSL_EVP_WRONG_FINAL_BLOCK_LENGTH');
};
const badDecrypt = () => (isNew
  ? bare('error:1C800064:Provider routines::bad decrypt', 'ERR_OSSL_BAD_DECRYPT')
  : bare('error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt',
    'ERR_OSSL_EVP_BAD_DECRYPT'));
const finishedAlready = () => (host.release >= SINCE_CODES
  ? codedError(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state')
  : bare('Unsupported state'));

/** The bytes of a key, which may be a key object. */
const keyBytes = (key) => bytesOf(
  typeof key?.export === 'function' && key.type === 'secret' ? key.export() : key,
  undefined, 'key', KEY_TYPES);

function parse(cipher, key, iv) {
  validateString(cipher, 'cipher');
  const secret = keyBytes(key);
  const vector = iv === null ? NOTHING : bytesOf(iv, undefined, 'iv', IV_TYPES);
  const name = P.stringToLowerCase(cipher);
  const found = P.regExpExec(NAME, ALIASES[name] ?? name);
  if (found === null) {
    throw host.release >= SINCE_OPENSSL_CODES
      ? codedError(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher')
      : bare('Unknown cipher');
  }
  const [, bits, mode] = found;
  if (secret.length !== bits / 8) {
    throw host.release >= SINCE_CODES
      ? codedError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length')
      : bare('Invalid key length');
  }
  const isVectorFine = mode === 'ecb' ? vector.length === 0
    : mode === 'gcm' ? vector.length > 0 : vector.length === BLOCK;
  if (!isVectorFine) {
    if (host.release < SINCE_CODES) {
      throw bare(iv === null ? `Missing IV for cipher ${cipher}` : 'Invalid IV length');
    }
    throw codedError(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
  }
  return { mode: mode.toUpperCase(), secret, vector };
}

/** Galois mode, over all input so far each time: its first bytes never change. */
class Galois {
  constructor(settings, isEncrypting) {
    this.settings = settings;
    this.isEncrypting = isEncrypting;
    this.input = NOTHING;
    this.additional = NOTHING;
    this.tag = undefined;
  }

  run(isEncrypting, bytes) {
    const { mode, secret, vector } = this.settings;
    const cipher = host.bytes.newCipher(mode, false, isEncrypting, secret, vector);
    host.bytes.updateAdditional(cipher, this.additional);
    return host.bytes.finishCipher(cipher, bytes);
  }

  update(bytes) {
    const before = this.input.length;
    this.input = concat([this.input, bytes]);
    return new Uint8Array(this.run(true, this.input)).slice(before, this.input.length);
  }

  finish() {
    if (this.isEncrypting) {
      this.tag = new Uint8Array(this.run(true, this.input)).slice(this.input.length);
    } else if (this.tag === undefined ||
        typeof this.run(false, concat([this.input, this.tag])) === 'string') {
      throw bare('Unsupported state or unable to authenticate data');
    }
    return NOTHING;
  }
}

/** The other modes, which the host takes care of. */
class Chained {
  constructor(settings, isEncrypting) {
    this.settings = settings;
    this.isEncrypting = isEncrypting;
    this.isPadded = settings.mode !== 'CTR';
    this.cipher = undefined;
    this.count = 0;
  }

  open() {
    const { mode, secret, vector } = this.settings;
    this.cipher ??= host.bytes.newCipher(mode, this.isPadded, this.isEncrypting, secret, vector);
    return this.cipher;
  }

  update(bytes) {
    this.count += bytes.length;
    return new Uint8Array(host.bytes.updateCipher(this.open(), bytes));
  }

  finish() {
    const isWhole = this.count % BLOCK === 0;
    const mustBeWhole = this.settings.mode !== 'CTR' && (!this.isPadded || !this.isEncrypting);
    if (mustBeWhole && (!isWhole || (this.isPadded && this.count === 0))) {
      throw wrongLength(this.isEncrypting);
    }
    const result = host.bytes.finishCipher(this.open(), NOTHING);
    if (typeof result === 'string') throw badDecrypt();
    return new Uint8Array(result);
  }
}

const kState = host.symbol('state');

/** As text, of which an incomplete rest is kept for the next piece. */
function encode(state, bytes, encoding, isLast) {
  const buffer = toBuffer(bytes.buffer);
  if (!encoding || encoding === 'buffer') return buffer;
  state.decoder ??= new (require('string_decoder').StringDecoder)(encoding);
  return isLast ? state.decoder.end(buffer) : state.decoder.write(buffer);
}

function makeClass(name, isEncrypting) {
  const made = {
    [name]: class extends Transform {
      constructor(cipher, key, iv, options) {
        const settings = parse(cipher, key, iv);
        super(options);
        this[kState] = settings.mode === 'GCM'
          ? new Galois(settings, isEncrypting)
          : new Chained(settings, isEncrypting);
      }

      update(data, inputEncoding, outputEncoding) {
        const bytes = bytesOf(data, inputEncoding, 'data');
        if (this[kState].isDone) throw bare('Trying to add data in unsupported state');
        return encode(this[kState], this[kState].update(bytes), outputEncoding, false);
      }

      final(outputEncoding) {
        const state = this[kState];
        if (state.isDone) throw finishedAlready();
        state.isDone = true;
        return encode(state, state.finish(), outputEncoding, true);
      }

      setAutoPadding(isPadded = true) {
        this[kState].isPadded = !!isPadded;
        return this;
      }

      setAAD(bytes) {
        this[kState].additional = concat([this[kState].additional, bytesOf(bytes, undefined, 'buffer')]);
        return this;
      }

      _transform(chunk, encoding, callback) {
        this.push(this.update(chunk, encoding));
        callback();
      }

      _flush(callback) {
        try {
          this.push(this.final());
        } catch (error) {
          callback(error);
          return;
        }
        callback();
      }
    },
  };
  return made[name];
}

const Cipheriv = makeClass('Cipheriv', true);
Cipheriv.prototype.getAuthTag = function getAuthTag() {
  const { tag } = this[kState];
  if (tag === undefined) {
    throw codedError(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation getAuthTag');
  }
  return toBuffer(tag.slice().buffer);
};
const Decipheriv = makeClass('Decipheriv', false);
Decipheriv.prototype.setAuthTag = function setAuthTag(tag) {
  this[kState].tag = bytesOf(tag, undefined, 'buffer').slice();
  return this;
};

module.exports = {
  Cipheriv,
  Decipheriv,
  createCipheriv: (cipher, key, iv, options) => new Cipheriv(cipher, key, iv, options),
  createDecipheriv: (cipher, key, iv, options) => new Decipheriv(cipher, key, iv, options),
  getCiphers: () => P.arraySlice(NAMES),
};
