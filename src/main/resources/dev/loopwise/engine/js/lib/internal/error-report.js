'use strict';

// What Node prints to standard error when an error ends the process.
const P = require('internal/primordials');

const NEWEST_WITHOUT_VERSION = 16;

/** Where an error was made: `{ line, column, text }`, with line 0 when no frame is known. */
exports.place = (error) => {
  const text = headline(error);
  const stack = stackOf(error);
  const file = host.main.fileName;
  const at = P.stringIndexOf(stack, `${file}:`);
  if (at < 0) return { line: 0, column: 0, text };
  const [line, column] = P.stringSplit(P.stringSlice(stack, at + file.length + 1), ':', 2);
  return { line: parseInt(line, 10) || 0, column: parseInt(column, 10) || 0, text };
};

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
  return `${host.main.fileName}:${line}\n${source}\n${caret}\n\n`;
}

exports.report = (error) => {
  const isError = require('internal/types').isError(error);
  const above = require('internal/thrown-inside').excerptOf(error) ?? excerpt(exports.place(error));
  require('internal/events/unhandled').enhance(error);
  const text = isError
    ? show(error)
    : `${typeof error === 'string' ? error : show(error)}\n(Use \`node --trace-uncaught ...\` to `
      + 'show where the exception was thrown)';
  const version = host.release > NEWEST_WITHOUT_VERSION ? `\nNode.js ${process.version}\n` : '';
  return `${above}${text}\n${version}`;
};
