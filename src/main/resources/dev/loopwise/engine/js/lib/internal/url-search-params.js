'use strict';

// URLSearchParams: an ordered list of names and values.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const paramsOf = {};

function decode(text) {
  const spaced = P.stringReplace(text, /\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const encode = (text) => P.stringReplace(
  P.stringReplace(encodeURIComponent(text.toWellFormed()), /%20/g, '+'),
  /[!'()~]/g, (letter) => `%${P.stringCharCodeAt(letter, 0).toString(16).toUpperCase()}`);

function parse(text) {
  const list = [];
  for (const part of P.stringSplit(text[0] === '?' ? P.stringSlice(text, 1) : text, '&')) {
    if (part === '') continue;
    const at = P.stringIndexOf(part, '=');
    P.arrayPush(list, at === -1
      ? [decode(part), '']
      : [decode(P.stringSlice(part, 0, at)), decode(P.stringSlice(part, at + 1))]);
  }
  return list;
}

class URLSearchParams {
  #list = [];
  #onChange = () => {};

  static {
    paramsOf.onChange = (params, listener) => { params.#onChange = listener; };
    paramsOf.reset = (params, text) => { params.#list = parse(text); };
  }

  constructor(init = undefined) {
    if (init === undefined || init === null) return;
    if (typeof init !== 'object' && typeof init !== 'function') {
      this.#list = parse(`${init}`);
    } else if (typeof init[Symbol.iterator] === 'function') {
      for (const pair of init) {
        const entry = typeof pair === 'object' && pair !== null ? [...pair] : [];
        if (entry.length !== 2) throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
        P.arrayPush(this.#list, [`${entry[0]}`, `${entry[1]}`]);
      }
    } else {
      for (const key of P.Reflect.ownKeys(init)) {
        if (typeof key === 'string' && P.objectIsEnumerable(init, key)) {
          P.arrayPush(this.#list, [key, `${init[key]}`]);
        }
      }
    }
  }

  get size() { return this.#list.length; }

  append(name, value) {
    P.arrayPush(this.#list, [`${name}`, `${value}`]);
    this.#onChange(this.toString());
  }

  delete(name, value) {
    this.#list = this.#list.filter((entry) =>
      entry[0] !== `${name}` || (value !== undefined && entry[1] !== `${value}`));
    this.#onChange(this.toString());
  }

  get(name) { return this.#list.find((entry) => entry[0] === `${name}`)?.[1] ?? null; }
  getAll(name) { return this.#list.filter((entry) => entry[0] === `${name}`).map((entry) => entry[1]); }
  has(name, value) {
    return this.#list.some((entry) =>
      entry[0] === `${name}` && (value === undefined || entry[1] === `${value}`));
  }

  set(name, value) {
    const first = this.#list.find((entry) => entry[0] === `${name}`);
    if (first === undefined) P.arrayPush(this.#list, [`${name}`, `${value}`]);
    else {
      first[1] = `${value}`;
      this.#list = this.#list.filter((entry) => entry === first || entry[0] !== `${name}`);
    }
    this.#onChange(this.toString());
  }

  sort() {
    this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    this.#onChange(this.toString());
  }

  forEach(callback, self) {
    require('internal/validators').validateFunction(callback, 'callback');
    for (const [name, value] of this.#list) P.Reflect.apply(callback, self, [value, name, this]);
  }

  * entries() { for (const [name, value] of this.#list) yield [name, value]; }
  * keys() { for (const [name] of this.#list) yield name; }
  * values() { for (const entry of this.#list) yield entry[1]; }
  [Symbol.iterator]() { return this.entries(); }

  toString() {
    const parts = [];
    for (const [name, value] of this.#list) P.arrayPush(parts, `${encode(name)}=${encode(value)}`);
    return P.arrayJoin(parts, '&');
  }

  [CUSTOM](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return '[Object]';
    const parts = [];
    for (const [name, value] of this.#list) {
      P.arrayPush(parts, `${inspect(name, options)} => ${inspect(value, options)}`);
    }
    return parts.length === 0
      ? `${this.constructor.name} {}`
      : `${this.constructor.name} { ${P.arrayJoin(parts, ', ')} }`;
  }
}
P.Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag,
  { value: 'URLSearchParams', configurable: true });

module.exports = { URLSearchParams, paramsOf };
