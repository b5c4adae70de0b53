'use strict';

// util.MIMEType and its parameters.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const NOT_TOKEN = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
const NOT_QUOTABLE = /[^\t\u0020-~\u0080-\u00FF]/;
const OUTER_SPACE = /^[\r\n\t ]+|[\r\n\t ]+$/g;
const QUOTED = /^"((?:\\[\s\S]|[^"\\])*)(?:"|\\?$)/;

const trimmed = (text) => P.stringReplace(text, OUTER_SPACE, '');

function offenceAt(text, pattern) {
  const found = P.regExpExec(pattern, text);
  return found === null ? -1 : found.index;
}

function checked(production, text, whole) {
  const at = offenceAt(text, NOT_TOKEN);
  if (text === '' || at !== -1) throw new codes.ERR_INVALID_MIME_SYNTAX(production, whole, at);
  return P.stringToLowerCase(text);
}

const written = (value) => (value !== '' && offenceAt(value, NOT_TOKEN) === -1
  ? value
  : `"${P.stringReplace(value, /["\\]/g, '\\$&')}"`);

/** Reads one `name=value` from the start of `text`; returns what is left behind the semicolon. */
function readParameter(text, add) {
  const [head] = P.regExpExec(/^[^;=]*/, text);
  const name = P.stringToLowerCase(trimmed(head));
  if (text[head.length] !== '=') return P.stringSlice(text, head.length + 1);
  const rest = P.stringSlice(text, head.length + 1);
  const quoted = P.regExpExec(QUOTED, rest);
  const [raw] = quoted ?? P.regExpExec(/^[^;]*/, rest);
  const value = quoted === null ? trimmed(raw) : P.stringReplace(quoted[1], /\\([\s\S])/g, '$1');
  if (quoted !== null || value !== '') add(name, value);
  const end = P.stringIndexOf(rest, ';', raw.length);
  return end === -1 ? '' : P.stringSlice(rest, end + 1);
}

class MIMEParams {
  #map = new P.Map();

  static parse(text) {
    const params = new MIMEParams();
    const add = (name, value) => {
      const isValid = name !== '' && offenceAt(name, NOT_TOKEN) === -1 &&
        offenceAt(value, NOT_QUOTABLE) === -1;
      if (isValid && !params.#map.has(name)) params.#map.set(name, value);
    };
    for (let rest = text; rest !== '';) rest = readParameter(rest, add);
    return params;
  }

  delete(name) { this.#map.delete(P.stringToLowerCase(`${name}`)); }

  get(name) { return this.#map.get(P.stringToLowerCase(`${name}`)) ?? null; }

  has(name) { return this.#map.has(P.stringToLowerCase(`${name}`)); }

  set(name, value) {
    const key = P.stringToLowerCase(`${name}`);
    checked('parameter name', key, key);
    const text = `${value}`;
    const at = offenceAt(text, NOT_QUOTABLE);
    if (at !== -1) throw new codes.ERR_INVALID_MIME_SYNTAX('parameter value', text, at);
    this.#map.set(key, text);
  }

  *entries() { yield* this.#map.entries(); }

  *keys() { yield* this.#map.keys(); }

  *values() { yield* this.#map.values(); }

  toString() {
    const parts = [];
    P.mapForEach(this.#map, (value, name) => P.arrayPush(parts, `${name}=${written(value)}`));
    return P.arrayJoin(parts, ';');
  }

  toJSON() { return this.toString(); }
}
P.Object.defineProperty(MIMEParams.prototype, Symbol.iterator,
  { value: MIMEParams.prototype.entries, writable: true, configurable: true });
const parseParams = MIMEParams.parse;
delete MIMEParams.parse;

class MIMEType {
  #type;
  #subtype;
  #params;

  constructor(input) {
    const text = `${input}`;
    const slash = P.stringIndexOf(text, '/');
    const type = P.stringReplace(slash === -1 ? text : P.stringSlice(text, 0, slash), /^[\r\n\t ]+/, '');
    const lower = checked('type', type, text);
    if (slash === -1) throw new codes.ERR_INVALID_MIME_SYNTAX('type', text, -1);
    const rest = P.stringSlice(text, slash + 1);
    const [subtype] = P.regExpExec(/^[^;]*/, rest);
    this.#type = lower;
    this.#subtype = checked('subtype', P.stringReplace(subtype, /[\r\n\t ]+$/, ''), text);
    this.#params = parseParams(P.stringSlice(rest, subtype.length + 1));
  }

  get type() { return this.#type; }

  set type(value) { this.#type = checked('type', `${value}`, `${value}`); }

  get subtype() { return this.#subtype; }

  set subtype(value) { this.#subtype = checked('subtype', `${value}`, `${value}`); }

  get essence() { return `${this.#type}/${this.#subtype}`; }

  get params() { return this.#params; }

  toString() {
    const params = this.#params.toString();
    return params === '' ? this.essence : `${this.essence};${params}`;
  }

  toJSON() { return this.toString(); }
}

module.exports = { MIMEType, MIMEParams };
