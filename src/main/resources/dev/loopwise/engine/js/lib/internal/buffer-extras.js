'use strict';

// What the module buffer has besides Buffer, as far as the release has it.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { encodeUtf8, decodeUtf8 } = require('internal/encoding');

const SINCE_WEB = 16;
const SINCE_VALIDITY = 18;
const SINCE_FILE = 18;
const LAST_SLOW_BUFFER = 24;
const SINCE_SLOW_WARNING = 24;
const SLOW_WARNING = 'SlowBuffer() is deprecated. Please use Buffer.allocUnsafeSlow()';
const BYTES = ['ArrayBuffer', 'Buffer', 'TypedArray'];
const NARROW = ['ascii', 'latin1', 'binary'];
const TRANSCODED = ['utf8', 'utf-8', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le', ...NARROW];

const badCharacter = (message) =>
  new (require('internal/dom-exception'))(message, 'InvalidCharacterError');

function btoa(...args) {
  if (args.length === 0) throw new codes.ERR_MISSING_ARGS('input');
  const text = `${args[0]}`;
  for (let i = 0; i < text.length; i++) {
    if (P.stringCharCodeAt(text, i) > 255) throw badCharacter('Invalid character');
  }
  return require('buffer').Buffer.from(text, 'latin1').toString('base64');
}

function atob(...args) {
  if (args.length === 0) throw new codes.ERR_MISSING_ARGS('input');
  const text = P.stringReplace(`${args[0]}`, /[\t\n\f\r ]/g, '');
  const bare = text.length % 4 === 0 ? P.stringReplace(text, /==?$/, '') : text;
  if (P.regExpExec(/[^A-Za-z0-9+/]/, bare) !== null) throw badCharacter('Invalid character');
  if (bare.length % 4 === 1) {
    throw badCharacter('The string to be decoded is not correctly encoded.');
  }
  return require('buffer').Buffer.from(bare, 'base64').toString('latin1');
}

function bytesOf(input) {
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  throw new codes.ERR_INVALID_ARG_TYPE('input', BYTES, input);
}

function isUtf8(input) {
  const bytes = bytesOf(input);
  const again = encodeUtf8(decodeUtf8(bytes));
  return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
}

const isAscii = (input) => bytesOf(input).every((byte) => byte < 128);

/** Text of one encoding in another; what a narrow one lacks becomes a question mark. */
function transcode(source, fromEncoding, toEncoding) {
  if (!(source instanceof Uint8Array)) {
    throw new codes.ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], source);
  }
  const { Buffer } = require('buffer');
  const [from, to] = [P.stringToLowerCase(`${fromEncoding}`), P.stringToLowerCase(`${toEncoding}`)];
  if (!P.arrayIncludes(TRANSCODED, from) || !P.arrayIncludes(TRANSCODED, to)) {
    const error = new Error('Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]');
    error.code = 'U_ILLEGAL_ARGUMENT_ERROR';
    error.errno = 1;
    throw error;
  }
  const text = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString(from);
  if (!P.arrayIncludes(NARROW, to)) return Buffer.from(text, to);
  const most = to === 'ascii' ? 127 : 255;
  let narrow = '';
  for (const character of text) {
    narrow += P.stringCodePointAt(character, 0) > most ? '?' : character;
  }
  return Buffer.from(narrow, to);
}

let hasWarnedOfSlow = false;

function SlowBuffer(size) {
  if (host.release >= SINCE_SLOW_WARNING && !hasWarnedOfSlow) {
    hasWarnedOfSlow = true;
    process.emitWarning(SLOW_WARNING, 'DeprecationWarning', 'DEP0030');
  }
  return require('buffer').Buffer.allocUnsafeSlow(size);
}

const lazyClass = (target, name) => P.Object.defineProperty(target, name,
  { configurable: true, enumerable: true, get: () => require('internal/blob')[name] });

exports.addTo = function addTo(target) {
  target.transcode = transcode;
  if (host.release <= LAST_SLOW_BUFFER) target.SlowBuffer = SlowBuffer;
  if (host.release < SINCE_WEB) return;
  target.btoa = btoa;
  target.atob = atob;
  if (host.release >= SINCE_VALIDITY) {
    target.isUtf8 = isUtf8;
    target.isAscii = isAscii;
  }
  lazyClass(target, 'Blob');
  if (host.release >= SINCE_FILE) lazyClass(target, 'File');
  target.resolveObjectURL = function resolveObjectURL() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('buffer.resolveObjectURL');
  };
};
