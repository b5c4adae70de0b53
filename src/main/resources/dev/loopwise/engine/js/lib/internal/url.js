'use strict';

// URL by the rules of the WHATWG standard, for names in ASCII.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { parseUrl, encode, SETS, DEFAULT_PORTS } = require('internal/url-parser');
const { URLSearchParams, paramsOf } = require('internal/url-search-params');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

class URL {
  #parts;
  #params;

  constructor(input, base = undefined) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('url');
    const text = `${input}`;
    const from = base === undefined ? undefined : parseUrl(`${base}`, undefined);
    const isBadBase = base !== undefined && from === undefined;
    this.#parts = isBadBase ? undefined : parseUrl(text, from);
    if (this.#parts === undefined) {
      throw new codes.ERR_INVALID_URL(text, base === undefined ? undefined : `${base}`);
    }
  }

  static canParse(input, base = undefined) { return URL.parse(input, base) !== null; }

  static parse(input, base = undefined) {
    try {
      return new URL(input, base);
    } catch {
      return null;
    }
  }

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
    return `${scheme}:${authority}${path}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`;
  }

  set href(value) {
    const parts = parseUrl(`${value}`, undefined);
    if (parts === undefined) throw new codes.ERR_INVALID_URL(`${value}`);
    this.#change(`${value}`);
  }

  get origin() {
    const { scheme } = this.#parts;
    return scheme !== 'file' && DEFAULT_PORTS[scheme] !== undefined ? `${scheme}://${this.host}` : 'null';
  }

  get protocol() { return `${this.#parts.scheme}:`; }
  set protocol(value) { this.#with({ protocol: `${P.stringSplit(`${value}`, ':')[0]}:` }); }
  get username() { return this.#parts.username; }
  set username(value) { this.#with({ username: encode(`${value}`, SETS.userinfo) }); }
  get password() { return this.#parts.password; }
  set password(value) { this.#with({ password: encode(`${value}`, SETS.userinfo) }); }
  get hostname() { return this.#parts.host ?? ''; }
  set hostname(value) { this.#with({ hostname: `${value}` }); }
  get port() { return this.#parts.port === null ? '' : `${this.#parts.port}`; }
  set port(value) { this.#with({ port: `${value}` }); }
  get host() { return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`; }
  set host(value) {
    const [hostname, port = ''] = P.stringSplit(`${value}`, ':');
    this.#with({ hostname, port });
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
    if (typeof depth === 'number' && depth < 0) return this;
    const shown = {};
    for (const name of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname',
      'port', 'pathname', 'search', 'searchParams', 'hash']) {
      shown[name] = this[name];
    }
    return `${this.constructor.name} ${inspect(shown, options)}`;
  }
}
for (const name of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port',
  'pathname', 'search', 'searchParams', 'hash', 'toString', 'toJSON']) {
  P.Object.defineProperty(URL.prototype, name, { enumerable: true });
}
P.Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });

module.exports = { URL, URLSearchParams };
