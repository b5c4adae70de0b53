'use strict';

// Takes a URL apart. Source: the URL standard's basic parser, as pattern and rules instead of
// states; international domain names are converted without the checks of IDNA.
const P = require('internal/primordials');

const DEFAULT_PORTS = { __proto__: null, http: 80, https: 443, ws: 80, wss: 443, ftp: 21, file: null };
const ESCAPES_CARET_SINCE = 24;
const FORBIDDEN_IN_HOST = /[\u0000-\u0020#%/:<>?@[\\\]^`{|}\u007f]/;
const C0 = '\\u0000-\\u001f\\u007f-\\uffff';
const CARET = host.release >= ESCAPES_CARET_SINCE ? '^' : '';
const SETS = {
  fragment: new RegExp(`[${C0} "<>\`]`, 'u'),
  query: new RegExp(`[${C0} "#<>]`, 'u'),
  specialQuery: new RegExp(`[${C0} "#<>']`, 'u'),
  path: new RegExp(`[${C0} "#<>?${CARET}\`{}]`, 'u'),
  pathSetter: new RegExp(`[${C0} "#<>?${CARET}\`{}]`, 'u'),
  opaque: new RegExp(`[${C0}]`, 'u'),
  userinfo: new RegExp(`[${C0} "#<>?^\`{}/:;=@[\\\\\\]|]`, 'u'),
};

/** Percent-encodes the characters of a set. */
function encode(text, set) {
  let result = '';
  for (const character of text) {
    const isBasic = P.stringCodePointAt(character, 0) < 0xffff;
    if (isBasic && P.regExpExec(set, character) === null) result += character;
    else {
      const bytes = require('internal/encoding').encodeUtf8(character);
      for (let i = 0; i < bytes.length; i++) {
        result += `%${(bytes[i] < 16 ? '0' : '') + bytes[i].toString(16).toUpperCase()}`;
      }
    }
  }
  return result;
}

function splitAt(text, mark) {
  const at = P.stringIndexOf(text, mark);
  return at === -1 ? [text, null] : [P.stringSlice(text, 0, at), P.stringSlice(text, at + 1)];
}

function parseUrl(input, base) {
  const trimmed = P.stringReplace(
    P.stringReplace(input, /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, ''), /[\t\n\r]/g, '');
  const [beforeFragment, fragmentText] = splitAt(trimmed, '#');
  const fragment = fragmentText === null ? null : encode(fragmentText, SETS.fragment);
  const found = P.regExpExec(/^([a-z][a-z0-9+.-]*):/i, beforeFragment);
  const scheme = found === null ? undefined : P.stringToLowerCase(found[1]);
  if (scheme === undefined) return base === undefined ? undefined : relative(beforeFragment, fragment, base);
  const rest = P.stringSlice(beforeFragment, found[0].length);
  const isSpecial = DEFAULT_PORTS[scheme] !== undefined;
  const startsWithSlash = rest[0] === '/' || rest[0] === '\\';
  if (isSpecial && base !== undefined && base.scheme === scheme && !startsWithSlash) {
    return relative(rest, fragment, base);
  }
  return absolute(scheme, rest, fragment, isSpecial);
}

function absolute(scheme, rest, fragment, isSpecial) {
  const [beforeQuery, queryText] = splitAt(rest, '?');
  const query = queryText === null ? null : encode(queryText, isSpecial ? SETS.specialQuery : SETS.query);
  const path = isSpecial ? P.stringReplace(beforeQuery, /\\/g, '/') : beforeQuery;
  const parts = { scheme, username: '', password: '', host: null, port: null, path, query, fragment };
  if (isSpecial) {
    const found = scheme === 'file'
      ? P.regExpExec(/^(?:\/\/([^/]*))?(.*)$/, path)
      : P.regExpExec(/^\/*([^/]*)(.*)$/, path);
    return withAuthority(parts, found[1] ?? '', found[2]);
  }
  if (P.stringStartsWith(path, '//')) {
    const found = P.regExpExec(/^\/\/([^/]*)(.*)$/, path);
    return withAuthority(parts, found[1], found[2]);
  }
  parts.path = path[0] === '/' ? normalizePath(path, '') : encode(path, SETS.opaque);
  return parts;
}

function withAuthority(parts, authority, path) {
  const isSpecial = DEFAULT_PORTS[parts.scheme] !== undefined;
  const at = P.uncurry(String.prototype.lastIndexOf)(authority, '@');
  if (at !== -1) {
    const [username, password] = splitAt(P.stringSlice(authority, 0, at), ':');
    parts.username = encode(username, SETS.userinfo);
    parts.password = encode(password ?? '', SETS.userinfo);
  }
  const found = P.regExpExec(/^(\[[^\]]*\]|[^:]*)(?::([0-9]*))?$/, P.stringSlice(authority, at + 1));
  if (found === null) return undefined;
  const host = parseHost(found[1], isSpecial);
  if (host === undefined || (host === '' && isSpecial && parts.scheme !== 'file')) return undefined;
  const port = found[2] ? +found[2] : null;
  if (port > 65535) return undefined;
  parts.host = parts.scheme === 'file' && host === 'localhost' ? '' : host;
  parts.port = port === DEFAULT_PORTS[parts.scheme] ? null : port;
  parts.path = normalizePath(path, isSpecial ? '/' : '');
  return parts;
}

function parseHost(text, isSpecial) {
  if (text[0] === '[') {
    const { isIP } = require('internal/dns');
    const address = P.stringSlice(text, 1, -1);
    return isIP(address) === 6 ? `[${P.stringToLowerCase(address)}]` : undefined;
  }
  if (!isSpecial) return encode(text, SETS.opaque);
  let host = text;
  try {
    host = require('internal/domain-names').toASCII(decodeURIComponent(text));
  } catch {
    return undefined;
  }
  if (P.regExpExec(FORBIDDEN_IN_HOST, host) !== null) return undefined;
  return P.regExpExec(/(^|\.)(0x[0-9a-f]*|[0-9]+)\.?$/, host) === null ? host : parseIPv4(host);
}

/** One to four numbers, decimal, octal or hexadecimal; the last one fills what is left. */
function parseIPv4(host) {
  const parts = P.stringSplit(P.stringReplace(host, /\.$/, ''), '.');
  if (parts.length > 4) return undefined;
  let address = 0;
  for (let i = 0; i < parts.length; i++) {
    const isOctal = /^0[0-7]+$/.test(parts[i]);
    const number = isOctal ? parseInt(parts[i], 8) : parts[i] === '0x' ? 0 : +parts[i];
    const isLast = i === parts.length - 1;
    const limit = isLast ? 256 ** (5 - parts.length) : 256;
    if (parts[i] === '' || !(number >= 0 && number < limit)) return undefined;
    address += isLast ? number : number * 256 ** (3 - i);
  }
  const bytes = [];
  for (let i = 3; i >= 0; i--) P.arrayPush(bytes, P.Math.floor(address / 256 ** i) % 256);
  return P.arrayJoin(bytes, '.');
}

/** Removes dot segments and encodes the rest; `empty` stands for no path. */
function normalizePath(path, empty) {
  if (path === '') return empty;
  const segments = P.stringSplit(P.stringSlice(path, 1), '/');
  const kept = [];
  for (let i = 0; i < segments.length; i++) {
    const isLast = i === segments.length - 1;
    const segment = P.stringReplace(segments[i], /%2e/gi, '.');
    if (segment === '..') {
      P.arrayPop(kept);
      if (isLast) P.arrayPush(kept, '');
    } else if (segment === '.') {
      if (isLast) P.arrayPush(kept, '');
    } else {
      P.arrayPush(kept, encode(segments[i], SETS.path));
    }
  }
  return `/${P.arrayJoin(kept, '/')}`;
}

function relative(text, fragment, base) {
  const isSpecial = DEFAULT_PORTS[base.scheme] !== undefined;
  const isOpaque = base.host === null && base.path[0] !== '/';
  if (isOpaque) return text === '' && fragment !== null ? { ...base, fragment } : undefined;
  const [beforeQuery, queryText] = splitAt(text, '?');
  const path = isSpecial ? P.stringReplace(beforeQuery, /\\/g, '/') : beforeQuery;
  if (P.stringStartsWith(path, '//')) return absolute(base.scheme, text, fragment, isSpecial);
  const query = queryText === null ? null : encode(queryText, isSpecial ? SETS.specialQuery : SETS.query);
  if (path === '') return { ...base, query: queryText === null ? base.query : query, fragment };
  const folder = P.stringReplace(base.path, /[^/]*$/, '');
  const joined = path[0] === '/' ? path : `${folder === '' ? '/' : folder}${path}`;
  return { ...base, path: normalizePath(joined, '/'), query, fragment };
}

module.exports = { parseUrl, encode, SETS, DEFAULT_PORTS };
