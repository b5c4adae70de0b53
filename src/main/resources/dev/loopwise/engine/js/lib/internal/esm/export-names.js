'use strict';

// Which names a CommonJS file exports, as far as its text tells without being run. Node takes a
// name for an export wherever it is assigned to, in code that runs or not.
const P = require('internal/primordials');

const SKIPS_ACCESSORS_SINCE = 22;
const TOKEN = /\s+|\/\/[^\n]*|\/\*[^]*?\*\/|([\p{L}_$][\p{L}\p{N}_$]*)|("(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')|(`(?:[^`\\]|\\[^])*`)|(\d[\w.]*)|(\.\.\.|[^])/uy;
const PATTERN = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const NAME = 'name';
const TEXT = 'text';
const VALUE_END = /^[)\]}]$/;
const KEYWORD = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do)$/;

/** The words of a text; `kind` is name, text for string literals, or the sign itself. */
function tokensOf(source) {
  const tokens = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === '/' && mayBePattern(source, at, tokens[tokens.length - 1])) {
      PATTERN.lastIndex = at;
      const pattern = P.regExpExec(PATTERN, source);
      if (pattern !== null) {
        P.arrayPush(tokens, { kind: '/', value: pattern[0] });
        at = PATTERN.lastIndex;
        continue;
      }
    }
    TOKEN.lastIndex = at;
    const [, name, text, template, number, sign] = P.regExpExec(TOKEN, source);
    at = TOKEN.lastIndex;
    if (name !== undefined) P.arrayPush(tokens, { kind: NAME, value: name });
    else if (text !== undefined) P.arrayPush(tokens, { kind: TEXT, value: P.stringSlice(text, 1, -1) });
    else if (template !== undefined || number !== undefined) P.arrayPush(tokens, { kind: '0', value: '0' });
    else if (sign !== undefined) P.arrayPush(tokens, { kind: sign, value: sign });
  }
  return tokens;
}

function mayBePattern(source, at, previous) {
  if (source[at + 1] === '/' || source[at + 1] === '*') return false;
  if (previous === undefined) return true;
  if (previous.kind === NAME) return P.regExpExec(KEYWORD, previous.value) !== null;
  return previous.kind !== TEXT && previous.kind !== '0' && P.regExpExec(VALUE_END, previous.kind) === null;
}

class Finder {
  constructor(source) {
    this.tokens = tokensOf(source);
    this.names = [];
    this.passedOn = [];
  }

  kind(at) { return this.tokens[at]?.kind; }
  value(at) { return this.tokens[at]?.value; }
  isWord(at, word) { return this.kind(at) === NAME && this.value(at) === word; }

  add(name) {
    if (!P.arrayIncludes(this.names, name)) P.arrayPush(this.names, name);
  }

  /** Where the tokens of `exports` or `module.exports` that begin at a place end, or 0. */
  afterExports(at) {
    if (this.kind(at - 1) === '.') return 0;
    if (this.isWord(at, 'exports')) return at + 1;
    const isWhole = this.isWord(at, 'module') && this.kind(at + 1) === '.' && this.isWord(at + 2, 'exports');
    return isWhole ? at + 3 : 0;
  }

  find() {
    for (let at = 0; at < this.tokens.length; at++) {
      const after = this.kind(at) === NAME ? this.afterExports(at) : 0;
      if (after > 0) this.assignment(after, this.value(at) === 'module');
      else if (this.isWord(at, 'Object')) this.definition(at);
    }
    return { names: this.names, passedOn: this.passedOn };
  }

  assignment(at, isWhole) {
    if (this.kind(at) === '.' && this.kind(at + 1) === NAME && this.kind(at + 2) === '=') {
      this.add(this.value(at + 1));
    } else if (this.kind(at) === '[' && this.kind(at + 1) === TEXT && this.kind(at + 3) === '=') {
      this.add(this.value(at + 1));
    } else if (isWhole && this.kind(at) === '=') {
      if (this.kind(at + 1) === '{') this.literal(at + 2);
      else this.passOn(at + 1, true);
    }
  }

  /** `require('x')`: its names are passed on. Where it ends, or 0. */
  passOn(at, replaces) {
    if (!this.isWord(at, 'require') || this.kind(at + 1) !== '(' || this.kind(at + 2) !== TEXT) return 0;
    if (replaces) this.passedOn = [];
    P.arrayPush(this.passedOn, this.value(at + 2));
    return at + 4;
  }

  /** `{ a, b: c, ...d }`, as far as it consists of names. */
  literal(start) {
    let at = start;
    for (;;) {
      if (this.kind(at) === '...') {
        at = this.passOn(at + 1, false) || at + 2;
      } else if (this.kind(at) === NAME || this.kind(at) === TEXT) {
        const key = this.value(at);
        const isAccessor = (key === 'get' || key === 'set') && this.kind(at + 1) === NAME;
        if (isAccessor && host.release >= SKIPS_ACCESSORS_SINCE) return;
        const isPair = this.kind(at + 1) === ':';
        if ((isPair && this.kind(at + 2) !== NAME) || (!isPair && this.kind(at) === TEXT)) return;
        this.add(key);
        at += isPair ? 3 : 1;
      } else {
        return;
      }
      if (this.kind(at) !== ',') return;
      at++;
    }
  }

  /** `Object.defineProperty(exports, 'a', { enumerable: true, value: …` or a plain getter. */
  definition(start) {
    if (this.kind(start + 1) !== '.' || !this.isWord(start + 2, 'defineProperty')) return;
    const after = this.afterExports(start + 4);
    if (after === 0 || this.kind(after + 1) !== TEXT || this.kind(after + 3) !== '{') return;
    let at = after + 4;
    if (this.isWord(at, 'enumerable')) at += 4;
    if (this.isWord(at, 'value') || (this.isWord(at, 'get') && this.isPlainGetter(at + 1))) {
      this.add(this.value(after + 1));
    }
  }

  /** `: function () { return a.b; }` or `() { return a.b; }`. */
  isPlainGetter(start) {
    let at = start;
    if (this.kind(at) === ':') at++;
    if (this.isWord(at, 'function')) at++;
    if (this.kind(at) === NAME) at++;
    const isReturn = this.kind(at) === '(' && this.kind(at + 2) === '{' && this.isWord(at + 3, 'return');
    return isReturn && this.kind(at + 4) === NAME && (this.kind(at + 5) === '.' || this.kind(at + 5) === '[');
  }
}

exports.find = (source) => new Finder(source).find();
