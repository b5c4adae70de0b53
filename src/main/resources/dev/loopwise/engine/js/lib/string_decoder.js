'use strict';

// Decodes text that arrives in pieces: bytes of a character cut in two wait for the rest.
const { codes } = require('internal/errors');
const { Buffer } = require('buffer');

const KNOWN = { utf8: 'utf8', 'utf-8': 'utf8', ucs2: 'utf16le', 'ucs-2': 'utf16le', utf16le: 'utf16le',
  'utf-16le': 'utf16le', latin1: 'latin1', binary: 'latin1', base64: 'base64',
  base64url: 'base64url', ascii: 'ascii', hex: 'hex' };

function StringDecoder(encoding) {
  const name = KNOWN[`${encoding || 'utf8'}`.toLowerCase()];
  if (name === undefined) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  this.encoding = name;
  Object.defineProperty(this, 'kept', { value: Buffer.alloc(0), writable: true, enumerable: false });
}

/** How many bytes at the end have to wait. */
function waiting(bytes, encoding) {
  switch (encoding) {
    case 'utf8': return incompleteUtf8(bytes);
    case 'utf16le': return incompleteUtf16(bytes);
    case 'base64':
    case 'base64url': return bytes.length % 3;
    default: return 0;
  }
}

function incompleteUtf8(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte >= 0xc2 && byte <= 0xf4) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? back : 0;
    }
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return 0;
}

function incompleteUtf16(bytes) {
  const odd = bytes.length % 2;
  const high = bytes.length - odd >= 2 ? bytes[bytes.length - odd - 1] : 0;
  return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
}

StringDecoder.prototype.write = function write(data) {
  if (typeof data === 'string') return data;
  if (!ArrayBuffer.isView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], data);
  }
  const bytes = Buffer.concat([this.kept, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]);
  const rest = waiting(bytes, this.encoding);
  this.kept = bytes.subarray(bytes.length - rest);
  return bytes.toString(this.encoding, 0, bytes.length - rest);
};

StringDecoder.prototype.end = function end(data) {
  const text = data === undefined ? '' : this.write(data);
  const last = this.kept.toString(this.encoding);
  this.kept = Buffer.alloc(0);
  return text + last;
};

StringDecoder.prototype.text = function text(data, offset) {
  this.kept = Buffer.alloc(0);
  return this.write(data.slice(offset));
};

exports.StringDecoder = StringDecoder;
