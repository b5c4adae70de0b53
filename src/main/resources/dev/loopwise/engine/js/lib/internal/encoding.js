'use strict';

// Text and bytes. UTF-8 is done by the host; TextEncoder and TextDecoder stand on it.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const encodeUtf8 = (text) => new Uint8Array(host.bytes.encodeUtf8(text));
const decodeUtf8 = (bytes) => host.bytes.decodeUtf8(bytes);

/** From this release on an encoder is shown without its name. */
const SINCE_NAMELESS = 14;
const SINCE_ALL_ENCODINGS = 14;

class TextEncoder {
  get encoding() { return 'utf-8'; }
  encode(input = '') { return encodeUtf8(`${input}`); }
  encodeInto(source, target) {
    let read = 0;
    let written = 0;
    for (const character of `${source}`) {
      const bytes = encodeUtf8(character);
      if (written + bytes.length > target.length) break;
      target.set(bytes, written);
      written += bytes.length;
      read += character.length;
    }
    return { read, written };
  }
  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return '[Object]';
    const name = host.release >= SINCE_NAMELESS ? '' : 'TextEncoder ';
    return `${name}${inspect({ encoding: this.encoding }, options)}`;
  }
}

const LABELS = {
  __proto__: null, 'utf8': 'utf-8', 'utf-8': 'utf-8', 'unicode-1-1-utf-8': 'utf-8',
  'utf-16le': 'utf-16le', 'utf-16': 'utf-16le', 'latin1': 'windows-1252', 'ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252', 'windows-1252': 'windows-1252',
};

/** How many bytes at the end begin a UTF-8 character that is not complete yet. */
function incompleteTail(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? back : 0;
    }
    if (byte < 0x80) return 0;
  }
  return 0;
}

class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  #kept = new Uint8Array(0);

  constructor(label = 'utf-8', options = undefined) {
    const encoding = LABELS[P.stringToLowerCase(`${label}`.trim())];
    const isKnown = encoding !== undefined &&
      (encoding !== 'windows-1252' || host.release >= SINCE_ALL_ENCODINGS);
    if (!isKnown) throw new codes.ERR_ENCODING_NOT_SUPPORTED(label);
    this.#encoding = encoding;
    this.#fatal = !!options?.fatal;
    this.#ignoreBOM = !!options?.ignoreBOM;
  }

  get encoding() { return this.#encoding; }
  get fatal() { return this.#fatal; }
  get ignoreBOM() { return this.#ignoreBOM; }

  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return '[Object]';
    const { encoding, fatal, ignoreBOM } = this;
    return `TextDecoder ${inspect({ encoding, fatal, ignoreBOM }, options)}`;
  }

  decode(input = new Uint8Array(0), options = undefined) {
    if (!ArrayBuffer.isView(input) && !(input instanceof ArrayBuffer)) throw notBytes(input);
    const given = ArrayBuffer.isView(input)
      ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
      : new Uint8Array(input);
    const bytes = new Uint8Array(this.#kept.length + given.length);
    bytes.set(this.#kept);
    bytes.set(given, this.#kept.length);
    if (this.#encoding !== 'utf-8') return decodeWith(this.#encoding, bytes);
    const tail = options?.stream ? incompleteTail(bytes) : 0;
    this.#kept = bytes.slice(bytes.length - tail);
    let text = decodeUtf8(bytes.subarray(0, bytes.length - tail));
    if (this.#fatal && P.stringIncludes(text, '\ufffd') && encodeUtf8(text).length !== bytes.length) {
      throw new codes.ERR_ENCODING_INVALID_ENCODED_DATA(this.#encoding);
    }
    if (!this.#ignoreBOM && text[0] === '\ufeff') text = P.stringSlice(text, 1);
    return text;
  }
}

function notBytes(input) {
  if (host.release < SINCE_ALL_ENCODINGS) {
    return new codes.ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'ArrayBufferView'], input);
  }
  return codedError(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "list" argument must be an instance ' +
    'of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
}

function decodeWith(encoding, bytes) {
  const { Buffer } = require('buffer');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(encoding === 'utf-16le' ? 'utf16le' : 'latin1');
}

module.exports = { encodeUtf8, decodeUtf8, TextEncoder, TextDecoder };
