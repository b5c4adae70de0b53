'use strict';

const P = require('internal/primordials');
const { URL, URLSearchParams } = require('internal/url');
const { Url, parse } = require('internal/legacy-url');
const { codes } = require('internal/errors');

const CHECKS_OPTIONS_SINCE = 12;
const HAS_HTTP_OPTIONS_SINCE = 14;
const HAS_PATH_BUFFER_SINCE = 22;
const HAS_PATTERNS_SINCE = 24;

function resolve(source, relative) {
  return parse(source, false, true).resolve(relative);
}

function resolveObject(source, relative) {
  return source ? parse(source, false, true).resolveObject(relative) : relative;
}

function formatModern(url, options) {
  if (options !== undefined && options !== null && typeof options !== 'object' &&
      (options || host.release >= CHECKS_OPTIONS_SINCE)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  const given = (name, fallback) => Boolean(options?.[name] ?? fallback);
  const copy = new URL(url.href);
  if (!given('auth', true)) copy.username = copy.password = '';
  if (!given('fragment', true)) copy.hash = '';
  if (!given('search', true)) copy.search = '';
  if (!given('unicode', false)) return copy.href;
  const { toUnicode } = require('internal/domain-names');
  return P.stringReplace(copy.href, copy.hostname, () => toUnicode(copy.hostname));
}

function format(urlObject, options) {
  if (typeof urlObject === 'string') return parse(urlObject).format();
  if (urlObject === null || typeof urlObject !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], urlObject);
  }
  if (urlObject instanceof URL) return formatModern(urlObject, options);
  return P.Reflect.apply(Url.prototype.format, urlObject, []);
}

function filePathOf(value) {
  const url = typeof value === 'string' ? new URL(value) : value;
  if (url === null || typeof url !== 'object' || typeof url.href !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], value);
  }
  if (url.protocol !== 'file:') throw new codes.ERR_INVALID_URL_SCHEME('file');
  return url;
}

function fileURLToPath(path) {
  const url = filePathOf(path);
  if (url.hostname !== '') throw new codes.ERR_INVALID_FILE_URL_HOST('linux');
  if (P.regExpExec(/%2f/i, url.pathname) !== null) {
    throw new codes.ERR_INVALID_FILE_URL_PATH('must not include encoded / characters');
  }
  return decodeURIComponent(url.pathname);
}

function fileURLToPathBuffer(path) {
  return require('querystring').unescapeBuffer(filePathOf(path).pathname);
}

function pathToFileURL(filepath) {
  const resolved = require('path').resolve(filepath);
  const url = new URL('file://');
  let escaped = P.stringReplace(encodeURI(resolved), /[?#]/g, encodeURIComponent);
  if (P.stringEndsWith(filepath, '/') && !P.stringEndsWith(escaped, '/')) escaped += '/';
  url.pathname = escaped;
  return url;
}

function domainToASCII(domain) {
  try {
    return new URL(`ws://${domain}`).hostname;
  } catch {
    return '';
  }
}

const domainToUnicode = (domain) => require('internal/domain-names').toUnicode(domainToASCII(domain));

function urlToHttpOptions(url) {
  const { hostname, pathname, port, username, password, search } = url;
  const isAddress = P.stringStartsWith(hostname, '[');
  const options = {
    __proto__: null, ...url, protocol: url.protocol,
    hostname: isAddress ? P.stringSlice(hostname, 1, -1) : hostname,
    hash: url.hash, search, pathname, path: `${pathname || ''}${search || ''}`, href: url.href,
  };
  if (port !== '') options.port = P.Number(port);
  if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return options;
}

module.exports = {
  Url, parse, resolve, resolveObject, format, URL,
  ...(host.release >= HAS_PATTERNS_SINCE ? { URLPattern: globalThis.URLPattern } : {}),
  URLSearchParams, domainToASCII, domainToUnicode, pathToFileURL, fileURLToPath,
  ...(host.release >= HAS_PATH_BUFFER_SINCE ? { fileURLToPathBuffer } : {}),
  ...(host.release >= HAS_HTTP_OPTIONS_SINCE ? { urlToHttpOptions } : {}),
};
