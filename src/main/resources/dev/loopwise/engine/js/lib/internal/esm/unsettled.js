'use strict';

// The words about a main module that still awaits when nothing can happen any more.
const P = require('internal/primordials');
const { mainUrl } = require('internal/esm/resolve');

const OPENING = /[{(]/;
const AWAIT = /\bawait\b/;

/** The last line that awaits outside of any function. */
function awaitingLine(lines) {
  let depth = 0;
  let found = 0;
  for (let i = 0; i < lines.length; i++) {
    if (depth <= 0 && P.regExpExec(AWAIT, lines[i]) !== null) found = i;
    for (let j = 0; j < lines[i].length; j++) {
      const character = lines[i][j];
      if (P.regExpExec(OPENING, character) !== null) depth++;
      else if (character === '}' || character === ')') depth--;
    }
  }
  return found;
}

exports.warning = () => {
  const lines = P.stringSplit(host.main.source, '\n');
  const index = awaitingLine(lines);
  const caret = P.stringRepeat(' ', P.Math.max(0, P.stringIndexOf(lines[index], 'await')));
  return `Warning: Detected unsettled top-level await at ${mainUrl}:${index + 1}\n`
    + `${lines[index]}\n${caret}^\n\n\n\n`;
};
