'use strict';

// URL by the rules of the WHATWG standard, for names in ASCII.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { parseUrl, encode, SETS, DEFAULT_PORTS } = require('internal/url-parser');
const { URLSearchParams, paramsOf } = require('internal/url-search-params');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const HIDES_PARTS_SINCE = 20;
const NAMES_FROM_OUTSIDE_SINCE = 12;
const NAMES_BASE_SINCE = 20;
const KEEPS_INPUT_APART_SINCE = 16;
const CAN_PARSE_SINCE = 18;
const PARSES_SINCE = 20;
const SCHEME = /^[a-z][a-z0-9+.-]*$/;

function refusal(input, base = undefined, isBadBase = false) {
  const named = isBadBase && host.release < CAN_PARSE_SINCE ? base : input;
  return host.release >= KEEPS_INPUT_APART_SINCE
    ? new codes.ERR_INVALID_URL(named, host.release >= NAMES_BASE_SINCE ? base : undefined)
    : codedError(TypeError, 'ERR_INVALID_URL', `Invalid URL: ${named}`, { input: named });
}

const isSpecial = (scheme) => DEFAULT_PORTS[scheme] !== undefined;

class URL {
  #parts;
  #params;

  constructor(input, base = undefined) {
    if (arguments.length === 0 && host.release >= KEEPS_INPUT_APART_SINCE) {
      throw new codes.ERR_MISSING_ARGS('url');
    }
    const text = `${input}`;
    const from = base === undefined ? undefined : parseUrl(`${base}`, undefined);
    const isBadBase = base !== undefined && from === undefined;
    this.#parts = isBadBase ? undefined : parseUrl(text, from);
    if (this.#parts === undefined) {
      throw refusal(text, base === undefined ? undefined : `${base}`, isBadBase);
    }
  }

  static canParse(input, base = undefined) { return tryParse(input, base) !== null; }

  static parse(input, base = undefined) { return tryParse(input, base); }

  /** Replaces the parts by those of a changed text, unless that is no URL. */
  #change(href) {
    const parts = parseUrl(href, undefined);
    if (parts !== undefined) this.#parts = parts;
    if (this.#params !== undefined) paramsOf.reset(this.#params, this.search);
  }

  #with(changes) {
    const { protocol, username, password, hostname, port, pathname, search, hash } =
      { ...this.#fields(), ...changes };
    const hasHost = this.#parts.host !== null;
    const auth = username || password ? `${username}${password ? `:${password}` : ''}@` : '';
    const host = hasHost ? `//${auth}${hostname}${port === '' ? '' : `:${port}`}` : '';
    this.#change(`${protocol}${host}${pathname}${search}${hash}`);
  }

  #takesUser() { return Boolean(this.#parts.host) && this.#parts.scheme !== 'file'; }

  #setHost(hostname, port) {
    const { scheme, host: before } = this.#parts;
    if (before === null || (hostname === '' && isSpecial(scheme) && scheme !== 'file')) return;
    this.#with({ hostname, port });
  }

  #fields() {
    const { username, password } = this.#parts;
    return {
      protocol: this.protocol, username, password, hostname: this.hostname, port: this.port,
      pathname: this.pathname, search: this.search, hash: this.hash,
    };
  }

  get href() {
    const { scheme, username, password, host, path, query, fragment } = this.#parts;
    const auth = username || password ? `${username}${password ? `:${password}` : ''}@` : '';
    const authority = host === null ? '' : `//${auth}${this.host}`;
    const search = query === null ? '' : `?${query}`;
  return `${scheme}:${authority}${path}${search}${fragment === null ? '' : `#${fragment}`}`;
  }

  set href(value) {
    const parts = parseUrl(`${value}`, undefined);
    if (parts === undefined) throw refusal(`${value}`);
    this.#change(`${value}`);
  }

  get origin() {
    const { scheme } = this.#parts;
    if (scheme === 'blob') return tryParse(this.pathname)?.origin ?? 'null';
    return scheme !== 'file' && isSpecial(scheme) ? `${scheme}://${this.host}` : 'null';
  }

  get protocol() { return `${this.#parts.scheme}:`; }
  set protocol(value) {
    const scheme = P.stringToLowerCase(P.stringSplit(`${value}`, ':')[0]);
    const isSame = isSpecial(scheme) === isSpecial(this.#parts.scheme);
    const isFile = scheme === 'file' && (this.username || this.password || this.port);
    if (isSame && !isFile && P.regExpExec(SCHEME, scheme) !== null) this.#with({ protocol: `${scheme}:` });
  }
  get username() { return this.#parts.username; }
  set username(value) { if (this.#takesUser()) this.#with({ username: encode(`${value}`, SETS.userinfo) }); }
  get password() { return this.#parts.password; }
  set password(value) { if (this.#takesUser()) this.#with({ password: encode(`${value}`, SETS.userinfo) }); }
  get hostname() { return this.#parts.host ?? ''; }
  set hostname(value) {
    const [hostname] = P.stringSplit(`${value}`, /[/?#]/);
    if (P.regExpExec(/^\[[^\]]*\]$|^[^:]*$/, hostname) !== null) this.#setHost(hostname, this.port);
  }
  get port() { return this.#parts.port === null ? '' : `${this.#parts.port}`; }
  set port(value) {
    const digits = P.regExpExec(/^[0-9]*/, `${value}`)[0];
    if (this.#takesUser() && (digits !== '' || `${value}` === '')) this.#with({ port: digits });
  }
  get host() { return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`; }
  set host(value) {
    const found = P.regExpExec(/^(\[[^\]]*\]|[^:/?#]*)(?::([0-9]*))?/, `${value}`);
    if (found !== null) this.#setHost(found[1], found[2] || this.port);
  }
  get pathname() { return this.#parts.path; }
  set pathname(value) {
    const text = `${value}`;
    this.#with({ pathname: encode(text[0] === '/' ? text : `/${text}`, SETS.pathSetter) });
  }
  get search() { return this.#parts.query ? `?${this.#parts.query}` : ''; }
  set search(value) {
    const text = `${value}`;
    const bare = text[0] === '?' ? P.stringSlice(text, 1) : text;
    this.#with({ search: bare === '' ? '' : `?${P.stringReplace(bare, /#/g, '%23')}` });
  }
  get hash() { return this.#parts.fragment ? `#${this.#parts.fragment}` : ''; }
  set hash(value) {
    const text = `${value}`;
    const bare = text[0] === '#' ? P.stringSlice(text, 1) : text;
    this.#with({ hash: bare === '' ? '' : `#${bare}` });
  }
  get searchParams() {
    if (this.#params === undefined) {
      this.#params = new URLSearchParams(this.search);
      paramsOf.onChange(this.#params, (text) => { this.#parts.query = text === '' ? null : text; });
    }
    return this.#params;
  }

  toString() { return this.href; }
  toJSON() { return this.href; }

  [CUSTOM](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) {
      return host.release < HIDES_PARTS_SINCE ? options.stylize('[URL]', 'special') : this;
    }
    const isOld = host.release < NAMES_FROM_OUTSIDE_SINCE;
    const shown = isOld ? P.Object.create({ constructor: this.constructor }) : {};
    for (const name of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname',
      'port', 'pathname', 'search', 'searchParams', 'hash']) {
      shown[name] = this[name];
    }
    return isOld ? inspect(shown, options) : `${this.constructor.name} ${inspect(shown, options)}`;
  }
}
function tryParse(input, base) {
  try {
    return new URL(input, base);
  } catch {
    return null;
  }
}

const LISTED = ['toString', 'href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port',
  'pathname', 'search', 'searchParams', 'hash', 'toJSON'];
for (const name of LISTED) {
  const property = P.Object.getOwnPropertyDescriptor(URL.prototype, name);
  delete URL.prototype[name];
  P.Object.defineProperty(URL.prototype, name, { ...property, enumerable: true });
}
if (host.release < CAN_PARSE_SINCE) delete URL.canParse;
if (host.release < PARSES_SINCE) delete URL.parse;
P.Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });

module.exports = { URL, URLSearchParams };
