'use strict';

// Errors of files that are not JavaScript. Their stack begins with the place and the line.
const P = require('internal/primordials');

function make(message, place, content, line, column, width = 1) {
  const error = new SyntaxError(message);
  const shown = P.stringSplit(content, '\n')[line - 1] ?? '';
  const caret = P.stringRepeat(' ', P.Math.max(0, column - 1)) + P.stringRepeat('^', width);
  P.Object.defineProperty(error, 'stack', {
    value: `${place}:${line}\n${shown}\n${caret}\n\nSyntaxError: ${message}`,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return error;
}

const placeOf = (path, isModule) => (isModule && path[0] === '/' ? `file://${path}` : path);

/** The error for a text that could not be parsed. */
exports.error = (path, content, isModule) => {
  const [message, line, column] = host.natives.syntaxProblem(path, content, isModule)
    ?? ['Invalid or unexpected token', 1, 1];
  return make(message, placeOf(path, isModule), content, line, column);
};

/** What releases say that have no top-level await. */
exports.ofAwait = (path, content) => {
  const before = P.stringSlice(content, 0, P.regExpExec(/\bawait\b/, content)?.index ?? 0);
  const lines = P.stringSplit(before, '\n');
  return make('Unexpected reserved word', placeOf(path, true), content, lines.length,
    lines[lines.length - 1].length + 1, 'await'.length);
};

/** Puts a new message into the stack of an error, too. */
exports.reword = (error) => {
  const stack = `${error.name}: ${error.message}`;
  const frames = P.stringIndexOf(error.stack, '\n    at ');
  const rest = frames < 0 ? '' : P.stringSlice(error.stack, frames);
  P.Object.defineProperty(error, 'stack',
    { value: stack + rest, writable: true, configurable: true, enumerable: false });
};
