'use strict';

// What Node prints to standard error when an error ends the process.
const P = require('internal/primordials');

const SAYS_VERSION_SINCE = 17;
const INSPECTS_SINCE = 12;
const HAS_MODULES_SINCE = 12;
const UNKNOWN = { line: 0, column: 0, file: '' };
const FRAME = /^\s+at (?:.*\()?(?:async )?((?:file:\/\/)?\/[^():]*):(\d+):(\d+)\)?$/;
const { path } = host.main;
const isMain = (file) => file === path || file === `file://${path}`;

/** Where in the main file an error was thrown or made: `{ line, column, text }`, or line 0. */
exports.place = (error) => {
  const { line, column, file } = placeOf(error);
  const text = headline(error);
  return isMain(file) ? { line, column, text } : { line: 0, column: 0, text };
};

function placeOf(error) {
  const thrown = host.internals.thrownPlace(error);
  if (thrown === undefined) return firstFrame(error);
  const line = thrown[0];
  const column = thrown[1];
  if (thrown[2] !== host.main.fileName) return { line, column, file: thrown[2] };
  const shift = line === 1 ? host.natives.shift() : 0;
  return { line, column: P.Math.max(1, column - shift), file: path };
}

/** A rejection is reported where its error was made. */
function firstFrame(error) {
  const lines = P.stringSplit(stackOf(error), '\n');
  for (let i = 0; i < lines.length; i++) {
    const frame = P.regExpExec(FRAME, lines[i]);
    if (frame !== null) return { line: +frame[2], column: +frame[3], file: frame[1] };
  }
  return UNKNOWN;
}

function stackOf(error) {
  try {
    return error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  } catch {
    return '';
  }
}

function headline(error) {
  try {
    return error instanceof Error ? P.errorToString(error) : `Uncaught ${show(error)}`;
  } catch {
    return 'Uncaught error';
  }
}

function show(value) {
  try {
    return require('internal/inspect').inspect(value);
  } catch {
    return P.String(value);
  }
}

function sourceOf(file) {
  if (isMain(file)) return host.main.source;
  const plain = P.stringStartsWith(file, 'file://') ? P.stringSlice(file, 7) : file;
  try {
    return require('fs').readFileSync(plain, 'utf8');
  } catch {
    return undefined; // such as a data: URL, or a file that is gone
  }
}

function excerpt({ line, column, file }) {
  const source = line === 0 ? undefined : sourceOf(file);
  if (source === undefined) return '';
  const text = P.stringSplit(source, '\n')[line - 1] ?? '';
  const caret = `${P.stringRepeat(' ', P.Math.max(0, column - 1))}^`;
  const isUrl = P.stringEndsWith(path, '.mjs') && host.release >= HAS_MODULES_SINCE;
  const shown = isMain(file) && isUrl ? `file://${path}` : file;
  return `${shown}:${line}\n${text}\n${caret}\n`;
}

function textOfError(error) {
  return host.release < INSPECTS_SINCE ? stackOf(error) || show(error) : show(error);
}

function textOfValue(value) {
  if (host.release < INSPECTS_SINCE) return P.String(value);
  const isObject = value !== null && (typeof value === 'object' || typeof value === 'function');
  if (isObject) return show(value);
  const text = typeof value === 'string' ? value : show(value);
  return `${text}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)`;
}

exports.report = (error) => {
  const isError = require('internal/types').isError(error);
  const inside = require('internal/thrown-inside').excerptOf(error);
  const above = inside ?? require('internal/modules/syntax').excerptOf(error)
    ?? excerpt(placeOf(error));
  require('internal/events/unhandled').enhance(error);
  const version = host.release >= SAYS_VERSION_SINCE ? `\nNode.js ${process.version}\n` : '';
  if (!isError) return `\n${above}${textOfValue(error)}\n${version}`;
  const gap = inside === undefined && above !== '' ? '\n' : '';
  return `${above}${gap}${textOfError(error)}\n${version}`;
};
