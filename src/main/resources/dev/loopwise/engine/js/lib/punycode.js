'use strict';

// Punycode, by the algorithm of RFC 3492 with the parameters it gives for host names.
const WARNS_SINCE = 21;
const REFUSES_WORDS_SINCE = 18;
const LARGEST = 0x7fffffff;
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

if (host.release >= WARNS_SINCE) {
  process.emitWarning('The `punycode` module is deprecated. Please use a userland alternative instead.',
    'DeprecationWarning', 'DEP0040');
}

const overflow = () => new RangeError('Overflow: input needs wider integers to process');
const invalid = () => (host.release < REFUSES_WORDS_SINCE ? overflow() : new RangeError('Invalid input'));

function toCodePoints(string) {
  const points = [];
  for (const character of string) points.push(character.codePointAt(0));
  return points;
}

const fromCodePoints = (points) => String.fromCodePoint(...points);

function adapt(given, count, isFirst) {
  let delta = isFirst ? Math.floor(given / DAMP) : given >> 1;
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return Math.floor(k + ((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}

const threshold = (k, bias) => (k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias);
const toDigit = (value) => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function digitOf(code) {
  if (code >= 0x30 && code < 0x3a) return 26 + code - 0x30;
  if (code >= 0x41 && code < 0x5b) return code - 0x41;
  if (code >= 0x61 && code < 0x7b) return code - 0x61;
  return BASE;
}

function encodeDelta(delta, bias) {
  let text = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const t = threshold(k, bias);
    if (rest < t) return text + toDigit(rest);
    text += toDigit(t + ((rest - t) % (BASE - t)));
    rest = Math.floor((rest - t) / (BASE - t));
  }
}

function encode(string) {
  const points = toCodePoints(string);
  const basic = points.filter((point) => point < FIRST_CODE);
  let text = fromCodePoints(basic);
  if (basic.length > 0) text += '-';
  let handled = basic.length;
  let next = FIRST_CODE;
  let delta = 0;
  let bias = FIRST_BIAS;
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next));
    delta += (smallest - next) * (handled + 1);
    if (delta > LARGEST) throw overflow();
    next = smallest;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      text += encodeDelta(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    next++;
  }
  return text;
}

function decode(string) {
  const points = [];
  const basicEnd = Math.max(0, string.lastIndexOf('-'));
  for (let i = 0; i < basicEnd; i++) {
    if (string.charCodeAt(i) >= FIRST_CODE) throw new RangeError('Illegal input >= 0x80 (not a basic code point)');
    points.push(string.charCodeAt(i));
  }
  let next = FIRST_CODE;
  let position = 0;
  let bias = FIRST_BIAS;
  for (let index = basicEnd > 0 ? basicEnd + 1 : 0; index < string.length;) {
    const before = position;
    for (let weight = 1, k = BASE; ; k += BASE) {
      if (index >= string.length) throw new RangeError('Invalid input');
      const digit = digitOf(string.charCodeAt(index++));
      if (digit >= BASE) throw invalid();
      if (digit > Math.floor((LARGEST - position) / weight)) throw overflow();
      position += digit * weight;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    const count = points.length + 1;
    bias = adapt(position - before, count, before === 0);
    next += Math.floor(position / count);
    position %= count;
    points.splice(position++, 0, next);
  }
  return fromCodePoints(points);
}

/** Applies a function to each label of a host name; of a mail address the user stays as it is. */
function mapLabels(domain, change) {
  const [user, host_] = domain.includes('@') ? domain.split('@') : [undefined, domain];
  const labels = host_.replace(/[\u3002\uff0e\uff61]/g, '.').split('.').map(change).join('.');
  return user === undefined ? labels : `${user}@${labels}`;
}

module.exports = {
  version: '2.1.0',
  ucs2: { decode: toCodePoints, encode: fromCodePoints },
  decode,
  encode,
  toASCII: (input) =>
    mapLabels(input, (label) => (/[^\0-\x7f]/.test(label) ? `xn--${encode(label)}` : label)),
  toUnicode: (input) =>
    mapLabels(input, (label) => (/^xn--/.test(label) ? decode(label.slice(4).toLowerCase()) : label)),
};
