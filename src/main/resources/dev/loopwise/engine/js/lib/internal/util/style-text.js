'use strict';

const P = require('internal/primordials');
const { inspect } = require('internal/inspect');
const { codes } = require('internal/errors');
const { validateString, validateOneOf, validateBoolean } = require('internal/validators');

const SKIPS_LISTS_SINCE = 22;
const REOPENS_SINCE = 22;
const HAS_HEX_SINCE = 24;
const HEX = /^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;
const KEPT_CODES = [1, 2]; // bold and dim end with the same code

function hexCodes(format) {
  if (P.regExpExec(HEX, format) === null) {
    throw new codes.ERR_INVALID_ARG_VALUE('format', format,
      'must be a valid hex color (#RGB or #RRGGBB)');
  }
  const step = format.length === 4 ? 1 : 2;
  const part = (index) => {
    const digits = P.stringSlice(format, 1 + index * step, 1 + (index + 1) * step);
    return P.Number(`0x${step === 1 ? digits + digits : digits}`);
  };
  return [`38;2;${part(0)};${part(1)};${part(2)}`, 39];
}

function codesOf(format) {
  if (host.release >= HAS_HEX_SINCE && typeof format === 'string' && format[0] === '#') {
    return hexCodes(format);
  }
  const found = inspect.colors[format];
  if (found === undefined) {
    const { colors } = inspect;
    const names = host.release >= HAS_HEX_SINCE
      ? P.Object.getOwnPropertyNames(colors)
      : P.Object.keys(colors);
    validateOneOf(format, 'format', names);
  }
  return found;
}

/** A text that has the end of this style inside takes it up again there. */
function reopened(text, [on, off]) {
  if (host.release < REOPENS_SINCE) return text;
  const end = `\u001b[${off}m`;
  const pieces = P.stringSplit(text, end);
  let result = pieces[0];
  for (let i = 1; i < pieces.length; i++) {
    const isLast = i === pieces.length - 1 && pieces[i] === '';
    const kept = P.arrayIncludes(KEPT_CODES, on) ? end : '';
    result += (isLast ? end : `${kept}\u001b[${on}m`) + pieces[i];
  }
  return result;
}

/** util.styleText. Colours are left out where the stream is no terminal, as under Node in a pipe. */
exports.styleText = function styleText(format, text, options) {
  const validateStream = options?.validateStream ?? true;
  validateString(text, 'text');
  validateBoolean(validateStream, 'options.validateStream');
  const formats = P.isArray(format) ? format : [format];
  let left = '';
  let right = '';
  let inner = text;
  for (let i = 0; i < formats.length; i++) {
    if (formats[i] === 'none' && host.release >= SKIPS_LISTS_SINCE) continue;
    const style = codesOf(formats[i]);
    left += `\u001b[${style[0]}m`;
    right = `\u001b[${style[1]}m${right}`;
    inner = reopened(inner, style);
  }
  const isPlain = validateStream && (host.release >= SKIPS_LISTS_SINCE || !P.isArray(format));
  return isPlain ? text : left + inner + right;
};
