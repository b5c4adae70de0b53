'use strict';

const P = require('internal/primordials');

const UNESCAPED = /[A-Za-z0-9\-_.!~*'()]/;

function escape(value) {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? P.String(value) : `${value}`;
  const bytes = require('internal/encoding').encodeUtf8(text);
  let result = '';
  for (let i = 0; i < bytes.length; i++) {
    const letter = P.String.fromCharCode(bytes[i]);
    result += bytes[i] < 128 && UNESCAPED.test(letter)
      ? letter
      : `%${(bytes[i] < 16 ? '0' : '') + bytes[i].toString(16).toUpperCase()}`;
  }
  return result;
}

function unescape(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function primitive(value) {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return Number.isFinite(value) ? `${value}` : '';
    case 'bigint':
    case 'boolean': return `${value}`;
    default: return '';
  }
}

function stringify(object, separator = '&', equals = '=', options = undefined) {
  const encode = options?.encodeURIComponent ?? module.exports.escape;
  if (object === null || typeof object !== 'object') return '';
  const parts = [];
  for (const key of P.Object.keys(object)) {
    const values = P.isArray(object[key]) ? object[key] : [object[key]];
    for (let i = 0; i < values.length; i++) {
      P.arrayPush(parts, `${encode(key)}${equals}${encode(primitive(values[i]))}`);
    }
  }
  return P.arrayJoin(parts, separator);
}

function parse(text, separator = '&', equals = '=', options = undefined) {
  const result = { __proto__: null };
  if (typeof text !== 'string' || text === '') return result;
  const decode = options?.decodeURIComponent ?? module.exports.unescape;
  const most = options?.maxKeys ?? 1000;
  const parts = P.stringSplit(text, separator);
  for (let i = 0; i < parts.length && (most <= 0 || i < most); i++) {
    if (parts[i] === '') continue;
    const part = P.stringReplace(parts[i], /\+/g, ' ');
    const at = P.stringIndexOf(part, equals);
    const key = decode(at === -1 ? part : P.stringSlice(part, 0, at));
    const value = at === -1 ? '' : decode(P.stringSlice(part, at + equals.length));
    if (result[key] === undefined) result[key] = value;
    else if (P.isArray(result[key])) P.arrayPush(result[key], value);
    else result[key] = [result[key], value];
  }
  return result;
}

module.exports = { escape, unescape, stringify, encode: stringify, parse, decode: parse };
