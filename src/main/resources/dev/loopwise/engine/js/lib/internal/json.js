'use strict';

// What V8 says of texts that are not JSON, and of objects that contain themselves.
const P = require('internal/primordials');

const EXPLAINS_SINCE = 20;
const SAYS_LINES_SINCE = 22;
const DRAWS_CIRCLES_SINCE = 12;
const CONTEXT = 10;
const SPECIAL = ['NaN', 'Infinity', 'undefined', '[object Object]'];
const END = 'Unexpected end of JSON input';

/** Thrown inside the scanner: where the text goes wrong, and why, if V8 says more than the token. */
class Fault {
  constructor(position, reason) {
    this.position = position;
    this.reason = reason;
  }
}

/** Reads a text as JSON only to find its first fault. */
class Scanner {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fault(reason, position = this.at) {
    throw new Fault(position, reason);
  }

  /** The next character that is no space; empty at the end. */
  next() {
    const { text } = this;
    while (P.stringIncludes(' \t\r\n', text[this.at] ?? 'x')) this.at++;
    return text[this.at] ?? '';
  }

  document() {
    this.value();
    if (this.next() !== '') this.fault('Unexpected non-whitespace character after JSON');
  }

  value() {
    const first = this.next();
    if (first === '{') this.object();
    else if (first === '[') this.array();
    else if (first === '"') this.string();
    else if (first === '-' || isDigit(first)) this.number();
    else if (first === 't') this.word('true');
    else if (first === 'f') this.word('false');
    else if (first === 'n') this.word('null');
    else this.fault();
  }

  word(word) {
    for (let i = 0; i < word.length; i++, this.at++) {
      if (this.text[this.at] !== word[i]) this.fault();
    }
  }

  object() {
    this.at++;
    if (this.next() === '}') {
      this.at++;
      return;
    }
    if (this.next() !== '"') this.fault("Expected property name or '}' in JSON");
    for (;;) {
      this.string();
      if (this.next() !== ':') this.fault("Expected ':' after property name in JSON");
      this.at++;
      this.value();
      if (this.next() === '}') break;
      if (this.next() !== ',') this.fault("Expected ',' or '}' after property value in JSON");
      this.at++;
      if (this.next() !== '"') this.fault('Expected double-quoted property name in JSON');
    }
    this.at++;
  }

  array() {
    this.at++;
    if (this.next() === ']') {
      this.at++;
      return;
    }
    for (;;) {
      this.value();
      if (this.next() === ']') break;
      if (this.next() !== ',') this.fault("Expected ',' or ']' after array element in JSON");
      this.at++;
    }
    this.at++;
  }

  string() {
    for (this.at++; ; this.at++) {
      const c = this.text[this.at];
      if (c === undefined) this.fault('Unterminated string in JSON');
      if (c === '"') break;
      if (c < ' ') this.fault('Bad control character in string literal in JSON');
      if (c === '\\') this.escape();
    }
    this.at++;
  }

  escape() {
    const c = this.text[++this.at];
    if (c === undefined) this.fault('Unterminated string in JSON');
    if (c !== 'u') {
      if (!P.stringIncludes('"\\/bfnrt', c)) this.fault('Bad escaped character in JSON');
      return;
    }
    for (let i = 0; i < 4; i++) {
      const digit = this.text[++this.at];
      if (digit === undefined || P.regExpExec(/[\da-f]/i, digit) === null) {
        this.fault('Bad Unicode escape in JSON');
      }
    }
  }

  number() {
    if (this.text[this.at] === '-') {
      this.at++;
      if (!isDigit(this.text[this.at])) this.fault('No number after minus sign in JSON');
    }
    if (this.text[this.at] === '0') {
      this.at++;
      if (isDigit(this.text[this.at])) this.fault('Unexpected number in JSON');
    } else {
      this.digits('');
    }
    if (this.text[this.at] === '.') {
      this.at++;
      this.digits('Unterminated fractional number in JSON');
    }
    if (this.text[this.at] === 'e' || this.text[this.at] === 'E') {
      this.at++;
      if (P.stringIncludes('+-', this.text[this.at] ?? 'x')) this.at++;
      this.digits('Exponent part is missing a number in JSON');
    }
  }

  digits(reason) {
    if (!isDigit(this.text[this.at])) this.fault(reason);
    while (isDigit(this.text[this.at])) this.at++;
  }
}

const isDigit = (c) => c !== undefined && c >= '0' && c <= '9' && c.length === 1;

function faultOf(text) {
  try {
    new Scanner(text).document();
    return null;
  } catch (fault) {
    return fault instanceof Fault ? fault : null;
  }
}

function place(text, position) {
  if (host.release < SAYS_LINES_SINCE) return `at position ${position}`;
  const before = P.stringSplit(P.stringSlice(text, 0, position), '\n');
  const column = before[before.length - 1].length + 1;
  return `at position ${position} (line ${before.length} column ${column})`;
}

function excerpt(text, position) {
  if (text.length <= 2 * CONTEXT) return `"${text}"`;
  const isAtStart = position < CONTEXT;
  const isAtEnd = position >= text.length - CONTEXT;
  const begin = isAtStart ? 0 : position - CONTEXT;
  const end = isAtEnd && !isAtStart ? text.length : position + CONTEXT;
  const shown = P.stringSlice(text, begin, end);
  return `${isAtStart ? '' : '...'}"${shown}"${isAtEnd && !isAtStart ? '' : '...'}`;
}

/** The token itself, for releases and places that say no more. */
function ofToken(text, position) {
  const token = text[position];
  if (token === undefined) return END;
  const at = place(text, position);
  if (token === '"') return `Unexpected string in JSON ${at}`;
  if (token === '-' || isDigit(token)) return `Unexpected number in JSON ${at}`;
  if (host.release < EXPLAINS_SINCE) return `Unexpected token ${token} in JSON ${at}`;
  if (P.arrayIncludes(SPECIAL, text)) return `"${text}" is not valid JSON`;
  return `Unexpected token '${token}', ${excerpt(text, position)} is not valid JSON`;
}

/** V8's message for a text that is not JSON; undefined for one that is. */
exports.complaint = (text) => {
  const fault = faultOf(text);
  if (fault === null) return undefined;
  const { position, reason } = fault;
  const isExplained = reason && host.release >= EXPLAINS_SINCE;
  return isExplained ? `${reason} ${place(text, position)}` : ofToken(text, position);
};

// Circles ----------------------------------------------------------------------------------

function keyText(key, holder) {
  return P.isArray(holder) ? `index ${key}` : `property '${key}'`;
}

function className(value) {
  const { constructor } = value;
  return typeof constructor === 'function' && constructor.name ? constructor.name : 'Object';
}

/** The keys and objects that lead from an object back to itself; null when there are none. */
function findCircle(value, path, key) {
  if (value === null || typeof value !== 'object') return null;
  for (let i = 0; i < path.length; i++) {
    if (path[i].value === value) return { steps: P.arraySlice(path, i), key };
  }
  P.arrayPush(path, { value, key });
  const keys = P.Object.keys(value);
  for (let i = 0; i < keys.length; i++) {
    const circle = findCircle(value[keys[i]], path, keys[i]);
    if (circle !== null) return circle;
  }
  P.arrayPop(path);
  return null;
}

/** The picture that V8 draws below its message. */
exports.circle = (value) => {
  if (host.release < DRAWS_CIRCLES_SINCE) return '';
  const circle = findCircle(value, [], '');
  if (circle === null) return '';
  const { steps, key } = circle;
  let text = `\n    --> starting at object with constructor '${className(steps[0].value)}'`;
  const last = steps.length - 1;
  for (let i = 1; i <= last; i++) {
    if (i > 2 && i < last) {
      if (i === 3) text += '\n    |     ...';
      continue;
    }
    const step = steps[i];
    text += `\n    |     ${keyText(step.key, steps[i - 1].value)} -> object with constructor `
      + `'${className(step.value)}'`;
  }
  return `${text}\n    --- ${keyText(key, steps[last].value)} closes the circle`;
};
