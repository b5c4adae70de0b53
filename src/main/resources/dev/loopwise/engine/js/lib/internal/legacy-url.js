'use strict';

// The old way to take a URL apart and to put it together. Facts: documentation of `url`, and the
// results of every release.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const TAKES_ANY_HOST_SINCE = 18;
const WARNS_OF_PORTS_SINCE = 20;
const WARNS_OF_PARSE_SINCE = 24;
const REFUSES_PORTS_SINCE = 26;
const SLASHES_SOCKETS_SINCE = 12;
const LONGEST_HOSTNAME = 255;

const SLASHED = ['http', 'https', 'ftp', 'gopher', 'file'];
if (host.release >= SLASHES_SOCKETS_SINCE) P.arrayPush(SLASHED, 'ws', 'wss');
const FIELDS = ['protocol', 'slashes', 'auth', 'host', 'port', 'hostname', 'hash', 'search', 'query',
  'pathname', 'path', 'href'];
const BLANKS = /^[\t\n\r\f \u00a0\ufeff]+|[\t\n\r\f \u00a0\ufeff]+$/g;
const SIMPLE = /^(\/\/?(?!\/)[^?\s]*)(\?\S*)?$/;
const NEVER_IN_HOST = host.release >= TAKES_ANY_HOST_SINCE
  ? /[ "'%;<>\\^`{|}]/
  : /[\t\n\r "'%;<>\\^`{|}]/;
const END_OF_NAME = host.release >= TAKES_ANY_HOST_SINCE ? /[/\\#?:]/ : /[^a-zA-Z0-9.\-+_\u0080-\uffff]/;
const FORBIDDEN_IN_NAME = /[\0\t\n\r #%/:<>?@[\\\]^|]/;
const FORBIDDEN_IN_ADDRESS = /[\0\t\n\r #%/<>?@\\^|]/;
const TO_ESCAPE = /[\t\n\r "'<>\\^`{|}]/g;

let hasWarnedOfPort = false;
let hasWarnedOfParse = false;

const DIGITS = '0123456789ABCDEF';
function percent(letter) {
  const code = P.stringCharCodeAt(letter, 0);
  return `%${DIGITS[code >> 4]}${DIGITS[code & 15]}`;
}

function isSlashed(protocol) {
  return P.arrayIncludes(SLASHED, P.stringReplace(protocol || '', /:$/, ''));
}
const isScript = (protocol) => protocol === 'javascript' || protocol === 'javascript:';
const isAddress = (name) => name[0] === '[' && name[name.length - 1] === ']';

function Url() {
  for (let i = 0; i < FIELDS.length; i++) this[FIELDS[i]] = null;
}

/** Backslashes are slashes, but not in what is asked or pointed at. */
function forwardSlashes(text) {
  const end = P.regExpExec(/[?#]/, text);
  const head = end === null ? text : P.stringSlice(text, 0, end.index);
  return P.stringReplace(head, /\\/g, '/') + P.stringSlice(text, head.length);
}

function setQuery(url, search, parsesQuery) {
  const { parse } = require('querystring');
  if (search !== undefined) {
    url.search = search;
    const query = P.stringSlice(search, 1);
    url.query = parsesQuery ? parse(query) : query;
  } else if (parsesQuery) url.query = { __proto__: null };
}

Url.prototype.parse = function parse(text, parsesQuery, slashesDenoteHost) {
  require('internal/validators').validateString(text, 'url');
  let rest = forwardSlashes(P.stringReplace(text, BLANKS, ''));
  const hasAt = P.stringIncludes(rest, '@') && host.release >= TAKES_ANY_HOST_SINCE;
  if (!slashesDenoteHost && !P.stringIncludes(rest, '#') && !hasAt) {
    const simple = P.regExpExec(SIMPLE, rest);
    if (simple !== null) {
      this.path = this.href = rest;
      this.pathname = simple[1];
      setQuery(this, simple[2], parsesQuery);
      return this;
    }
  }
  const scheme = P.regExpExec(/^[a-z0-9.+-]+:/i, rest);
  const protocol = scheme === null ? null : P.stringToLowerCase(scheme[0]);
  if (scheme !== null) {
    this.protocol = protocol;
    rest = P.stringSlice(rest, protocol.length);
  }
  let hasSlashes = false;
  if (slashesDenoteHost || scheme !== null || P.regExpExec(/^\/\/[^@/]+@[^@/]+/, rest) !== null) {
    hasSlashes = P.stringStartsWith(rest, '//');
    if (hasSlashes && !isScript(protocol)) {
      rest = P.stringSlice(rest, 2);
      this.slashes = true;
    }
  }
  if (!isScript(protocol) && (hasSlashes || (scheme !== null && !isSlashed(protocol)))) {
    rest = takeAuthority(this, rest, text);
  }
  if (!isScript(protocol)) rest = P.stringReplace(rest, TO_ESCAPE, percent);
  takePath(this, rest, parsesQuery);
  this.href = this.format();
  return this;
};

/** User, host and port; the result is what follows. */
function takeAuthority(url, text, whole) {
  const [authority] = P.regExpExec(/^[^#/?]*/, text);
  const at = P.stringLastIndexOf(authority, '@');
  const stop = P.regExpExec(NEVER_IN_HOST, P.stringSlice(authority, at + 1));
  const end = stop === null ? authority.length : at + 1 + stop.index;
  if (at !== -1) url.auth = decodeURIComponent(P.stringSlice(text, 0, at));
  url.host = P.stringSlice(text, at + 1, end);
  let rest = P.stringSlice(text, end);
  url.parseHost();
  url.hostname ??= '';
  const isLiteral = isAddress(url.hostname);
  if (!isLiteral) rest = cutName(url, rest, whole);
  url.hostname = url.hostname.length > LONGEST_HOSTNAME ? '' : P.stringToLowerCase(url.hostname);
  if (url.hostname !== '') checkName(url, isLiteral, whole);
  url.host = url.hostname + (url.port ? `:${url.port}` : '');
  if (isLiteral) {
    url.hostname = P.stringSlice(url.hostname, 1, -1);
    if (rest[0] !== '/') rest = `/${rest}`;
  }
  return rest;
}

/** What cannot be in a name belongs to the path. */
function cutName(url, rest, whole) {
  const found = P.regExpExec(END_OF_NAME, url.hostname);
  if (found === null) return rest;
  const name = url.hostname;
  if (found[0] === ':') refusePort(whole);
  url.hostname = P.stringSlice(name, 0, found.index);
  return `/${P.stringSlice(name, found.index)}${rest}`;
}

function refusePort(text) {
  if (host.release >= REFUSES_PORTS_SINCE) {
    throw new codes.ERR_INVALID_ARG_VALUE('url', 'Invalid port in url', text);
  }
  if (host.release < WARNS_OF_PORTS_SINCE || hasWarnedOfPort) return;
  hasWarnedOfPort = true;
  process.emitWarning(
    `The URL ${text} is invalid. Future versions of Node.js will throw an error.`,
    'DeprecationWarning', 'DEP0170');
}

function checkName(url, isLiteral, whole) {
  const isStrict = host.release >= TAKES_ANY_HOST_SINCE;
  if (!isLiteral) {
    const bare = isStrict ? P.stringReplace(url.hostname, /[\t\n\r]/g, '') : url.hostname;
    url.hostname = require('internal/domain-names').toASCII(bare);
  }
  const forbidden = isLiteral ? FORBIDDEN_IN_ADDRESS : FORBIDDEN_IN_NAME;
  const inside = isLiteral ? P.stringSlice(url.hostname, 1, -1) : url.hostname;
  if (isStrict && P.regExpExec(forbidden, inside) !== null) throw new codes.ERR_INVALID_URL(whole);
}

function takePath(url, text, parsesQuery) {
  const [, path, search, hash] = P.regExpExec(/^([^?#]*)(\?[^#]*)?(#[^]*)?$/, text);
  if (hash !== undefined) url.hash = hash;
  setQuery(url, search, parsesQuery);
  if (path !== '') url.pathname = path;
  if (isSlashed(url.protocol) && url.hostname && !url.pathname) url.pathname = '/';
  if (url.pathname || url.search) url.path = (url.pathname || '') + (url.search || '');
}

Url.prototype.parseHost = function parseHost() {
  const found = P.regExpExec(/:[0-9]*$/, this.host);
  if (found !== null) {
    if (found[0] !== ':') this.port = P.stringSlice(found[0], 1);
    this.host = P.stringSlice(this.host, 0, found.index);
  }
  if (this.host) this.hostname = this.host;
};

function authorityOf(url) {
  const auth = url.auth
    ? `${P.stringReplace(encodeURIComponent(url.auth), /%3A/g, ':')}@`
    : '';
  if (url.host) return auth + url.host;
  if (!url.hostname) return '';
  const isBareAddress = P.stringIncludes(url.hostname, ':') && !isAddress(url.hostname);
  return `${auth}${isBareAddress ? `[${url.hostname}]` : url.hostname}${url.port ? `:${url.port}` : ''}`;
}

Url.prototype.format = function format() {
  let protocol = this.protocol || '';
  let pathname = this.pathname || '';
  let authority = authorityOf(this);
  const query = this.query !== null && typeof this.query === 'object'
    ? require('querystring').stringify(this.query)
    : '';
  let search = this.search || (query && `?${query}`);
  let hash = this.hash || '';
  if (protocol && !P.stringEndsWith(protocol, ':')) protocol += ':';
  pathname = P.stringReplace(pathname, /[#?]/g, percent);
  if (this.slashes || isSlashed(protocol)) {
    if (this.slashes || authority) {
      if (pathname && pathname[0] !== '/') pathname = `/${pathname}`;
      authority = `//${authority}`;
    } else if (P.stringStartsWith(protocol, 'file')) authority = '//';
  }
  search = P.stringReplace(search, /#/g, '%23');
  if (hash && hash[0] !== '#') hash = `#${hash}`;
  if (search && search[0] !== '?') search = `?${search}`;
  return protocol + authority + pathname + search + hash;
};

Url.prototype.resolve = function resolve(relative) {
  return this.resolveObject(parse(relative, false, true)).format();
};

Url.prototype.resolveObject = function resolveObject(relative) {
  const target = typeof relative === 'string' ? new Url().parse(relative, false, true) : relative;
  return require('internal/legacy-url-resolve').resolve(this, target);
};

function warnOfParse() {
  if (host.release < WARNS_OF_PARSE_SINCE || hasWarnedOfParse) return;
  hasWarnedOfParse = true;
  process.emitWarning('`url.parse()` behavior is not standardized and prone to errors that have ' +
    'security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` ' +
    'vulnerabilities.', 'DeprecationWarning', 'DEP0169');
}

function parse(text, parsesQuery, slashesDenoteHost) {
  if (text instanceof Url) return text;
  warnOfParse();
  return new Url().parse(text, parsesQuery, slashesDenoteHost);
}

module.exports = { Url, parse, isSlashed, isScript, FIELDS };
