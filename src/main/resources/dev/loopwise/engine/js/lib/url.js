'use strict';

const P = require('internal/primordials');
const { URL, URLSearchParams } = require('internal/url');
const { codes } = require('internal/errors');

function fileURLToPath(value) {
  const url = typeof value === 'string' ? new URL(value) : value;
  if (url === null || typeof url !== 'object' || typeof url.href !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], value);
  }
  if (url.protocol !== 'file:') throw new codes.ERR_INVALID_URL_SCHEME('file');
  if (url.hostname !== '') throw new codes.ERR_INVALID_FILE_URL_HOST('linux');
  if (/%2f/i.test(url.pathname)) {
    throw new codes.ERR_INVALID_FILE_URL_PATH('must not include encoded / characters');
  }
  return decodeURIComponent(url.pathname);
}

function pathToFileURL(path) {
  const resolved = require('path').resolve(path);
  const url = new URL('file://');
  let escaped = P.stringReplace(encodeURI(resolved), /[?#]/g, encodeURIComponent);
  if (P.stringEndsWith(path, '/') && !P.stringEndsWith(escaped, '/')) escaped += '/';
  url.pathname = escaped;
  return url;
}

/** The old way to take a URL apart: null for what is missing. */
function parse(text, parseQuery = false) {
  require('internal/validators').validateString(text, 'url');
  const [, protocol = null, slashes, authority, path = '', search = null, hash = null] =
    /^([a-z][a-z0-9+.-]*:)?(\/\/)?((?<=\/\/)[^/?#]*)?([^?#]*)?(\?[^#]*)?(#.*)?$/i.exec(text);
  const [auth, host] = authority && P.stringIncludes(authority, '@')
    ? P.stringSplit(authority, '@')
    : [null, authority ?? null];
  const [hostname, port] = host ? P.stringSplit(host, ':') : [host, null];
  const query = search === null ? null : P.stringSlice(search, 1);
  const pathname = path === '' ? (host ? '/' : null) : path;
  return {
    protocol, slashes: slashes ? true : null, auth, host, port: port ?? null, hostname, hash, search,
    query: parseQuery ? require('querystring').parse(query ?? '') : query,
    pathname, path: pathname === null && search === null ? null : `${pathname ?? ''}${search ?? ''}`,
    href: text,
  };
}

function format(value, options) {
  if (typeof value === 'string') return parse(value).href;
  if (value instanceof URL) {
    const { auth = true, fragment = true, search = true } = options ?? {};
    const copy = new URL(value.href);
    if (!auth) copy.username = copy.password = '';
    if (!fragment) copy.hash = '';
    if (!search) copy.search = '';
    return copy.href;
  }
  const { protocol = '', auth, hostname = '', port, pathname = '', search, query, hash = '' } = value;
  const host = value.host ?? (port ? `${hostname}:${port}` : hostname);
  const found = search ?? (query && typeof query === 'object' ? `?${require('querystring').stringify(query)}` : '');
  const scheme = protocol && !P.stringEndsWith(protocol, ':') ? `${protocol}:` : protocol ?? '';
  const slashes = value.slashes || /^(https?|ftp|file|wss?):$/.test(scheme) ? '//' : '';
  return `${scheme}${slashes}${auth ? `${auth}@` : ''}${host ?? ''}${pathname ?? ''}${found ?? ''}${hash ?? ''}`;
}

const resolve = (from, to) => {
  const base = new URL(from, 'resolve://host/');
  const url = new URL(to, base);
  return url.protocol === 'resolve:' ? `${url.pathname}${url.search}${url.hash}` : url.href;
};

module.exports = {
  URL, URLSearchParams, fileURLToPath, pathToFileURL, parse, format, resolve,
  domainToASCII: (domain) => new URL(`http://${domain}`).hostname,
  domainToUnicode: (domain) => domain,
  urlToHttpOptions: (url) => ({
    protocol: url.protocol, hostname: url.hostname, hash: url.hash, search: url.search,
    pathname: url.pathname, path: `${url.pathname}${url.search}`, href: url.href,
  }),
};
