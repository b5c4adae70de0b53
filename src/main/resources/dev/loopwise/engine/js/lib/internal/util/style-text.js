'use strict';

const P = require('internal/primordials');
const { inspect } = require('internal/inspect');
const { validateString, validateOneOf } = require('internal/validators');

/** util.styleText. Colours are left out where the stream is no terminal, as under Node in a pipe. */
exports.styleText = function styleText(format, text, { validateStream = true } = {}) {
  validateString(text, 'text');
  const formats = P.isArray(format) ? format : [format];
  let left = '';
  let right = '';
  for (let i = 0; i < formats.length; i++) {
    if (formats[i] === 'none') continue;
    const codes = inspect.colors[formats[i]];
    if (codes === undefined) validateOneOf(formats[i], 'format', P.Object.keys(inspect.colors));
    left += `\u001b[${codes[0]}m`;
    right = `\u001b[${codes[1]}m${right}`;
  }
  return validateStream ? text : left + text + right;
};
