'use strict';

const P = require('internal/primordials');

const LINE = /^\s*(?:export\s+)?([^=#\s]+)\s*=\s*("[^"]*"|'[^']*'|`[^`]*`|[^#\n]*)/;

/** What a `.env` file says. */
exports.parseEnv = function parseEnv(content) {
  require('internal/validators').validateString(content, 'content');
  const result = {};
  const lines = P.stringSplit(content, '\n');
  for (let i = 0; i < lines.length; i++) {
    const found = P.regExpExec(LINE, lines[i]);
    if (found === null) continue;
    const raw = found[2].trim();
    const isQuoted = raw.length > 1 && P.stringIncludes('"\'`', raw[0]) && raw[0] === raw[raw.length - 1];
    const text = isQuoted ? P.stringSlice(raw, 1, -1) : raw;
    result[found[1]] = isQuoted && raw[0] === '"' ? P.stringSplit(text, '\\n').join('\n') : text;
  }
  return result;
};
