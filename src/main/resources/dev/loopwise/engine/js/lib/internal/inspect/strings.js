'use strict';

// How a string literal, a number and other primitives are shown.
const P = require('internal/primordials');
const since = require('internal/inspect/since');

const NEEDS_ESCAPE =
  /[\x00-\x1f\x27\x5c\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const SHORT_ESCAPES = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r', 92: '\\\\' };
const MIN_WIDTH_TO_SPLIT = 16;

const hex = (number) => {
  let digits = '';
  do {
    digits = '0123456789abcdef'[number % 16] + digits;
    number = P.Math.floor(number / 16);
  } while (number > 0);
  return digits;
};

const upperHex = (number) =>
  '0123456789ABCDEF'[P.Math.floor(number / 16)] + '0123456789ABCDEF'[number % 16];

function escaped(code, quoteCode) {
  if (code === quoteCode) return '\\' + P.String.fromCharCode(code);
  if (SHORT_ESCAPES[code] !== undefined) return SHORT_ESCAPES[code];
  if (!since.escapedControls) return code < 32 ? `\\u00${code < 16 ? '0' : ''}${hex(code)}` : undefined;
  if (code < 32 || (code > 126 && code < 160)) return '\\x' + upperHex(code);
  return undefined;
}

function isLoneSurrogate(text, index, code) {
  if (code < 0xd800 || code > 0xdfff || !since.escapedControls) return false;
  if (code < 0xdc00) {
    const next = P.stringCharCodeAt(text, index + 1);
    return !(next >= 0xdc00 && next <= 0xdfff);
  }
  const before = P.stringCharCodeAt(text, index - 1);
  return !(before >= 0xd800 && before <= 0xdbff);
}

/** Single quotes, or the first of double quotes and backticks that needs no escape. */
function chooseQuote(text) {
  if (!since.quoteChoice || !P.stringIncludes(text, "'")) return "'";
  if (!P.stringIncludes(text, '"')) return '"';
  if (!P.stringIncludes(text, '`') && !P.stringIncludes(text, '${')) return '`';
  return "'";
}

/** A string as a literal. */
function quote(text) {
  if (P.regExpExec(NEEDS_ESCAPE, text) === null) return `'${text}'`;
  const mark = chooseQuote(text);
  return mark + escapeText(text, P.stringCharCodeAt(mark, 0)) + mark;
}

/** Escapes control characters, lone surrogates and the quote (none: -1). */
function escapeText(text, quoteCode) {
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = P.stringCharCodeAt(text, i);
    const replacement = isLoneSurrogate(text, i, code)
      ? '\\u' + hex(code)
      : escaped(code, quoteCode);
    if (replacement !== undefined) {
      result += P.stringSlice(text, copied, i) + replacement;
      copied = i + 1;
    }
  }
  return result + P.stringSlice(text, copied);
}

function groupDigits(digits) {
  let result = '';
  let end = digits.length;
  for (; end > 3; end -= 3) result = `_${P.stringSlice(digits, end - 3, end)}${result}`;
  return P.stringSlice(digits, 0, end) + result;
}

function formatNumber(style, number, separator) {
  if (number === 0 && 1 / number < 0) return style('-0', 'number');
  const text = `${number}`;
  if (!separator || P.stringIncludes(text, 'e') || number !== number || text === 'Infinity' ||
      text === '-Infinity') {
    return style(text, 'number');
  }
  const sign = number < 0 ? '-' : '';
  const [whole, fraction] = P.stringSplit(P.stringSlice(text, sign.length), '.');
  let grouped = sign + groupDigits(whole);
  if (fraction !== undefined) {
    grouped += '.';
    for (let i = 0; i < fraction.length; i += 3) {
      grouped += (i === 0 ? '' : '_') + P.stringSlice(fraction, i, i + 3);
    }
  }
  return style(grouped, 'number');
}

function formatBigInt(style, number, separator) {
  const text = `${number}`;
  if (!separator) return style(`${text}n`, 'bigint');
  const sign = text[0] === '-' ? '-' : '';
  return style(`${sign}${groupDigits(P.stringSlice(text, sign.length))}n`, 'bigint');
}

function splitAfterNewlines(text) {
  const lines = P.stringSplit(text, '\n');
  const last = lines.length - 1;
  for (let i = 0; i < last; i++) lines[i] += '\n';
  if (lines[last] === '') P.arrayPop(lines);
  return lines;
}

function formatString(style, value, context) {
  let text = value;
  let trailer = '';
  if (text.length > context.maxStringLength) {
    const rest = text.length - context.maxStringLength;
    text = P.stringSlice(text, 0, context.maxStringLength);
    trailer = `... ${rest} more character${rest > 1 ? 's' : ''}`;
  }
  if (context.compact !== true && text.length > MIN_WIDTH_TO_SPLIT &&
      text.length > context.breakLength - context.indentation - 4) {
    const lines = splitAfterNewlines(text);
    for (let i = 0; i < lines.length; i++) lines[i] = style(quote(lines[i]), 'string');
    return P.arrayJoin(lines, ` +\n${P.stringRepeat(' ', context.indentation + 2)}`) + trailer;
  }
  return style(quote(text), 'string') + trailer;
}

function formatPrimitive(style, value, context) {
  switch (typeof value) {
    case 'string': return formatString(style, value, context);
    case 'number': return formatNumber(style, value, context.numericSeparator);
    case 'bigint': return formatBigInt(style, value, context.numericSeparator);
    case 'boolean': return style(`${value}`, 'boolean');
    case 'undefined': return style('undefined', 'undefined');
    default: return style(P.symbolToString(value), 'symbol');
  }
}

module.exports = { quote, escapeText, formatNumber, formatBigInt, formatPrimitive };
