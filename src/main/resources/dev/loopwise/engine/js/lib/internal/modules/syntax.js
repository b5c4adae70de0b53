'use strict';

// Errors of files that are not JavaScript. Their stack begins with the place and the line.
const P = require('internal/primordials');

/** The error for a text that could not be parsed. */
exports.error = (filename, content, isModule) => {
  const [message, line, column] = host.natives.syntaxProblem(filename, content, isModule);
  const error = new SyntaxError(message);
  const lines = P.stringSplit(content, '\n');
  const shown = lines[line - 1] ?? '';
  const caret = `${P.stringRepeat(' ', P.Math.max(0, column - 1))}^`;
  const place = isModule ? `file://${filename}` : filename;
  const text = `${place}:${line}\n${shown}\n${caret}\n\nSyntaxError: ${message}`;
  P.Object.defineProperty(error, 'stack',
    { value: text, writable: true, configurable: true, enumerable: false });
  return error;
};

/** Puts a new message into the stack of an error, too. */
exports.reword = (error) => {
  const stack = `${error.name}: ${error.message}`;
  const frames = P.stringIndexOf(error.stack, '\n    at ');
  const rest = frames < 0 ? '' : P.stringSlice(error.stack, frames);
  P.Object.defineProperty(error, 'stack',
    { value: stack + rest, writable: true, configurable: true, enumerable: false });
};

/** Remembers where the import stands that could not be answered. */
exports.place = () => {};
