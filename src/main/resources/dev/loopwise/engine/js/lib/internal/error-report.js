'use strict';

// What Node prints to standard error when an error ends the process.
const P = require('internal/primordials');

const SAYS_VERSION_SINCE = 17;
const INSPECTS_SINCE = 12;
const UNKNOWN = { line: 0, column: 0 };
const { path } = host.main;

/** Where an error was thrown or made: `{ line, column, text }`, with line 0 when it is not known. */
exports.place = (error) => ({ ...placeOf(error), text: headline(error) });

function placeOf(error) {
  const thrown = host.internals.thrownPlace(error);
  if (thrown === undefined) return firstFrame(error);
  const line = thrown[0];
  const column = thrown[1];
  return { line, column: line === 1 ? P.Math.max(1, column - host.natives.shift()) : column };
}

/** A rejection is reported where its error was made. */
function firstFrame(error) {
  const stack = stackOf(error);
  const at = P.stringIndexOf(stack, `${path}:`);
  if (at < 0) return UNKNOWN;
  const [line, column] = P.stringSplit(P.stringSlice(stack, at + path.length + 1), ':', 2);
  return { line: parseInt(line, 10) || 0, column: parseInt(column, 10) || 0 };
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

function excerpt({ line, column }) {
  if (line === 0) return '';
  const source = P.stringSplit(host.main.source, '\n')[line - 1] ?? '';
  const caret = `${P.stringRepeat(' ', P.Math.max(0, column - 1))}^`;
  const file = P.stringEndsWith(path, '.mjs') ? `file://${path}` : path;
  return `${file}:${line}\n${source}\n${caret}\n`;
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
    ?? excerpt(exports.place(error));
  require('internal/events/unhandled').enhance(error);
  const version = host.release >= SAYS_VERSION_SINCE ? `\nNode.js ${process.version}\n` : '';
  if (!isError) return `\n${above}${textOfValue(error)}\n${version}`;
  const gap = inside === undefined && above !== '' ? '\n' : '';
  return `${above}${gap}${textOfError(error)}\n${version}`;
};
