'use strict';

const P = require('internal/primordials');
const { codedError } = require('internal/errors');

const toUpperCase = P.uncurry(String.prototype.toUpperCase);
const KNOWS_BIGINT_SINCE = 14;
const MOST_KEYS = 1000;
const DIGITS = '0123456789ABCDEF';
const UNESCAPED = /[A-Za-z0-9\-_.!~*'()]/;

/** Half a pair takes whatever comes next for its other half. */
function paired(text) {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = P.stringCharCodeAt(text, i);
    if (unit < 0xd800 || unit > 0xdfff) {
      result += text[i];
      continue;
    }
    if (++i === text.length) throw codedError(URIError, 'ERR_INVALID_URI', 'URI malformed');
    const next = P.stringCharCodeAt(text, i);
    result += P.String.fromCodePoint(0x10000 + (((unit & 0x3ff) << 10) | (next & 0x3ff)));
  }
  return result;
}

function escape(value) {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? P.String(value) : `${value}`;
  const whole = P.stringToWellFormed(text) === text ? text : paired(text);
  const bytes = require('internal/encoding').encodeUtf8(whole);
  let result = '';
  for (let i = 0; i < bytes.length; i++) {
    const letter = P.String.fromCharCode(bytes[i]);
    result += bytes[i] < 128 && P.regExpExec(UNESCAPED, letter) !== null
      ? letter
      : `%${DIGITS[bytes[i] >> 4]}${DIGITS[bytes[i] & 15]}`;
  }
  return result;
}

const digitOf = (letter) =>
  (letter === undefined || letter === '' ? -1 : P.stringIndexOf(DIGITS, toUpperCase(letter)));

/** The bytes; what is no escape stays as it is. */
function unescapeBuffer(text, decodeSpaces) {
  const { Buffer } = require('buffer');
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let byte = P.stringCharCodeAt(text, i);
    if (byte === 0x2b && decodeSpaces) byte = 0x20;
    const high = text[i] === '%' ? digitOf(text[i + 1]) : -1;
    const low = high === -1 ? -1 : digitOf(text[i + 2]);
    if (low !== -1) {
      byte = high * 16 + low;
      i += 2;
    }
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

function unescape(text, decodeSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return module.exports.unescapeBuffer(text, decodeSpaces).toString();
  }
}

function primitive(value) {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return value - value === 0 ? `${value}` : '';
    case 'bigint': return host.release >= KNOWS_BIGINT_SINCE ? `${value}` : '';
    case 'boolean': return `${value}`;
    default: return '';
  }
}

function stringify(obj, sep, eq, options) {
  const separator = sep || '&';
  const equals = eq || '=';
  const given = options?.encodeURIComponent;
  const encode = typeof given === 'function' ? given : module.exports.escape;
  if (obj === null || typeof obj !== 'object') return '';
  const parts = [];
  const keys = P.Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    const value = obj[keys[i]];
    const start = encode(keys[i]) + equals;
    if (!P.isArray(value)) P.arrayPush(parts, start + encode(primitive(value)));
    for (let j = 0; P.isArray(value) && j < value.length; j++) {
      P.arrayPush(parts, start + encode(primitive(value[j])));
    }
  }
  return P.arrayJoin(parts, separator);
}

function decodeWith(decode, text) {
  try {
    return decode(text);
  } catch {
    return module.exports.unescape(text, true);
  }
}

function add(result, key, value) {
  if (result[key] === undefined) result[key] = value;
  else if (P.isArray(result[key])) P.arrayPush(result[key], value);
  else result[key] = [result[key], value];
}

function parse(qs, sep, eq, options) {
  const result = { __proto__: null };
  if (typeof qs !== 'string' || qs === '') return result;
  const equals = eq ? `${eq}` : '=';
  const given = options?.decodeURIComponent;
  const decode = typeof given === 'function' ? given : module.exports.unescape;
  const space = decode === unescape ? ' ' : '%20';
  const most = typeof options?.maxKeys === 'number' ? options.maxKeys : MOST_KEYS;
  const parts = P.stringSplit(qs, sep ? `${sep}` : '&');
  for (let i = 0; i < parts.length && (!(most > 0) || i < most); i++) {
    if (parts[i] === '') continue;
    const at = P.stringIndexOf(parts[i], equals);
    const key = at === -1 ? parts[i] : P.stringSlice(parts[i], 0, at);
    const value = at === -1 ? '' : P.stringSlice(parts[i], at + equals.length);
    add(result, decodeWith(decode, P.stringReplace(key, /\+/g, space)),
      decodeWith(decode, P.stringReplace(value, /\+/g, space)));
  }
  return result;
}

module.exports = {
  unescapeBuffer, unescape, escape, stringify, encode: stringify, parse, decode: parse,
};
