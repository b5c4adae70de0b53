'use strict';

// URLSearchParams: an ordered list of names and values.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { checkCallback } = require('internal/callbacks');
const { makeIterator } = require('internal/url-iterators');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const LOOKS_AT_VALUES_SINCE = 18;
const HAS_SIZE_SINCE = 18;
const SHOWS_NULL_SINCE = 24;

const paramsOf = {};
const wellFormed = (value) => P.stringToWellFormed(`${value}`);

function decode(text) {
  const spaced = P.stringReplace(text, /\+/g, ' ');
  if (!P.stringIncludes(spaced, '%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return decodeBytes(spaced);
  }
}

/** What is no escape stays; what is no UTF-8 becomes replacement characters. */
function decodeBytes(text) {
  const { encodeUtf8 } = require('internal/encoding');
  const bytes = encodeUtf8(text);
  let latin = '';
  for (let i = 0; i < bytes.length; i++) latin += P.String.fromCharCode(bytes[i]);
  return require('querystring').unescapeBuffer(latin).toString('utf8');
}

const hex = (letter) => `%${P.stringCharCodeAt(letter, 0).toString(16).toUpperCase()}`;
const encode = (text) => P.stringReplace(
  P.stringReplace(encodeURIComponent(text), /%20/g, '+'), /[!'()~]/g, hex);

function parse(given) {
  const text = wellFormed(given);
  const list = [];
  const parts = P.stringSplit(text[0] === '?' ? P.stringSlice(text, 1) : text, '&');
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === '') continue;
    const at = P.stringIndexOf(parts[i], '=');
    P.arrayPush(list, at === -1
      ? [decode(parts[i]), '']
      : [decode(P.stringSlice(parts[i], 0, at)), decode(P.stringSlice(parts[i], at + 1))]);
  }
  return list;
}

function fromPairs(pairs) {
  if (typeof pairs[Symbol.iterator] !== 'function') {
    throw codedError(TypeError, 'ERR_ARG_NOT_ITERABLE', 'Query pairs must be iterable');
  }
  const list = [];
  for (const pair of pairs) {
    const isObject = pair !== null && typeof pair === 'object';
    const entry = isObject && typeof pair[Symbol.iterator] === 'function' ? [...pair] : [];
    if (entry.length !== 2) throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
    P.arrayPush(list, [wellFormed(entry[0]), wellFormed(entry[1])]);
  }
  return list;
}

function fromRecord(record) {
  const list = [];
  const keys = P.Reflect.ownKeys(record);
  for (let i = 0; i < keys.length; i++) {
    if (typeof keys[i] === 'string' && P.objectIsEnumerable(record, keys[i])) {
      P.arrayPush(list, [wellFormed(keys[i]), wellFormed(record[keys[i]])]);
    }
  }
  return list;
}

function need(count, given) {
  if (given >= count) return;
  throw count === 2 ? new codes.ERR_MISSING_ARGS('name', 'value') : new codes.ERR_MISSING_ARGS('name');
}

class URLSearchParams {
  #list = [];
  #onChange = () => {};

  static {
    paramsOf.onChange = (params, listener) => { params.#onChange = listener; };
    paramsOf.reset = (params, text) => { params.#list = parse(text); };
    paramsOf.check = (params) => {
      const isOne = params !== null && typeof params === 'object' && #list in params;
      if (!isOne) throw new codes.ERR_INVALID_THIS('URLSearchParams');
    };
  }

  constructor(init = undefined) {
    if (init === undefined || (init === null && host.release < SHOWS_NULL_SINCE)) return;
    const isObject = init !== null && (typeof init === 'object' || typeof init === 'function');
    if (!isObject) this.#list = parse(init);
    else this.#list = (init[Symbol.iterator] ?? null) === null ? fromRecord(init) : fromPairs(init);
  }

  get size() {
    paramsOf.check(this);
    return this.#list.length;
  }

  append(name, value) {
    paramsOf.check(this);
    need(2, arguments.length);
    P.arrayPush(this.#list, [wellFormed(name), wellFormed(value)]);
    this.#onChange(this.toString());
  }

  delete(name, value = undefined) {
    paramsOf.check(this);
    need(1, arguments.length);
    const kept = [];
    for (let i = 0; i < this.#list.length; i++) {
      if (!this.#matches(i, name, value)) P.arrayPush(kept, this.#list[i]);
    }
    this.#list = kept;
    this.#onChange(this.toString());
  }

  #matches(i, name, value) {
    const [itsName, itsValue] = this.#list[i];
    if (itsName !== wellFormed(name)) return false;
    return value === undefined || host.release < LOOKS_AT_VALUES_SINCE || itsValue === wellFormed(value);
  }

  get(name) {
    paramsOf.check(this);
    need(1, arguments.length);
    for (let i = 0; i < this.#list.length; i++) if (this.#matches(i, name)) return this.#list[i][1];
    return null;
  }

  getAll(name) {
    paramsOf.check(this);
    need(1, arguments.length);
    const values = [];
    for (let i = 0; i < this.#list.length; i++) {
      if (this.#matches(i, name)) P.arrayPush(values, this.#list[i][1]);
    }
    return values;
  }

  has(name, value = undefined) {
    paramsOf.check(this);
    need(1, arguments.length);
    for (let i = 0; i < this.#list.length; i++) if (this.#matches(i, name, value)) return true;
    return false;
  }

  set(name, value) {
    paramsOf.check(this);
    need(2, arguments.length);
    const kept = [];
    let isSet = false;
    for (let i = 0; i < this.#list.length; i++) {
      const matches = this.#matches(i, name);
      if (matches && isSet) continue;
      P.arrayPush(kept, matches ? [this.#list[i][0], wellFormed(value)] : this.#list[i]);
      isSet = isSet || matches;
    }
    if (!isSet) P.arrayPush(kept, [wellFormed(name), wellFormed(value)]);
    this.#list = kept;
    this.#onChange(this.toString());
  }

  sort() {
    paramsOf.check(this);
    P.arraySort(this.#list, (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    this.#onChange(this.toString());
  }

  entries() {
    paramsOf.check(this);
    return makeIterator(() => this.#list, (entry) => [entry[0], entry[1]]);
  }

  forEach(callback, thisArg = undefined) {
    paramsOf.check(this);
    checkCallback(callback);
    for (let i = 0; i < this.#list.length; i++) {
      P.Reflect.apply(callback, thisArg, [this.#list[i][1], this.#list[i][0], this]);
    }
  }

  keys() {
    paramsOf.check(this);
    return makeIterator(() => this.#list, (entry) => entry[0]);
  }

  values() {
    paramsOf.check(this);
    return makeIterator(() => this.#list, (entry) => entry[1]);
  }

  toString() {
    paramsOf.check(this);
    const parts = [];
    for (let i = 0; i < this.#list.length; i++) {
      P.arrayPush(parts, `${encode(this.#list[i][0])}=${encode(this.#list[i][1])}`);
    }
    return P.arrayJoin(parts, '&');
  }

  [CUSTOM](depth, options, inspect) {
    return require('internal/url-inspect').inspectParams(this, this.#list, depth, options, inspect);
  }
}
if (host.release < HAS_SIZE_SINCE) delete URLSearchParams.prototype.size;
const names = P.Object.getOwnPropertyNames(URLSearchParams.prototype);
for (let i = 0; i < names.length; i++) {
  if (names[i] === 'constructor') continue;
  P.Object.defineProperty(URLSearchParams.prototype, names[i], { enumerable: true });
}
P.Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag,
  { value: 'URLSearchParams', configurable: true });
P.hide(URLSearchParams.prototype, Symbol.iterator, URLSearchParams.prototype.entries);

module.exports = { URLSearchParams, paramsOf };
