'use strict';

// The call that failed, as it is written in the program.
const P = require('internal/primordials');

const FIRST_LINE_ONLY_SINCE = 22;
const PLACE = /:(\d+):(\d+)\)?$/;
const MEMBER = /(?:[\w$]+|\[(?:'[^']*'|"[^"]*"|\d+)\]|\?\.|\.)*$/;

/** Where `fn` was called, if in the program itself. */
function callPlace(fn) {
  const holder = {};
  Error.captureStackTrace(holder, fn);
  const { stack } = holder;
  if (typeof stack !== 'string') return undefined;
  const frame = P.stringSplit(stack, '\n')[1];
  const found = frame === undefined ? null : P.regExpExec(PLACE, frame);
  return found === null ? undefined : { line: found[1] - 1, column: found[2] - 1 };
}

/** The index behind a string literal that starts at `from`. */
function skipString(text, from) {
  const mark = text[from];
  let i = from + 1;
  while (i < text.length && text[i] !== mark) i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** The index behind the parenthesis that closes the first one, or the end. */
function callEnd(text) {
  let depth = 0;
  for (let i = 0; i < text.length;) {
    const letter = text[i];
    if (letter === '"' || letter === "'" || letter === '`') {
      i = skipString(text, i);
      continue;
    }
    if (letter === '(') depth++;
    if (letter === ')' && --depth === 0) return i + 1;
    i++;
  }
  return text.length;
}

/** Lines after the first lose the indentation that the first has. */
function reindented(text, column) {
  const lines = P.stringSplit(text, '\n');
  for (let i = 1; i < lines.length; i++) {
    let at = 0;
    while (at < column && (lines[i][at] === ' ' || lines[i][at] === '\t')) at++;
    lines[i] = `  ${P.stringSlice(lines[i], at)}`;
  }
  return P.arrayJoin(lines, '\n');
}

/** The source of the call of `fn` that is running now; undefined when it cannot be told. */
exports.callText = function callText(fn) {
  const place = callPlace(fn);
  if (place === undefined) return undefined;
  const lines = P.stringSplit(host.main.source, '\n');
  const line = lines[place.line];
  if (line === undefined) return undefined;
  const [member] = P.regExpExec(MEMBER, P.stringSlice(line, 0, place.column));
  const start = place.column - member.length;
  if (host.release >= FIRST_LINE_ONLY_SINCE) {
    const text = P.stringSlice(line, start);
    return P.stringSlice(text, 0, callEnd(text));
  }
  lines[place.line] = P.stringSlice(line, start);
  const text = P.arrayJoin(P.arraySlice(lines, place.line), '\n');
  return reindented(P.stringSlice(text, 0, callEnd(text)), start);
};
