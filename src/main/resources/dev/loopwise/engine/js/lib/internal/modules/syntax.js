'use strict';

// Errors of module loaders: of files that are not JavaScript, of imports that nothing answers. Each
// has a frame of the loader in its stack, and an excerpt of the text where that is known.
const P = require('internal/primordials');

const SCRIPT_FRAME = '\n    at wrapSafe (node:internal/modules/cjs/loader:1:1)';
const MODULE_FRAME = '\n    at async ModuleLoader.import (node:internal/modules/esm/loader:1:1)';
const weakGet = P.uncurry(WeakMap.prototype.get);
const weakSet = P.uncurry(WeakMap.prototype.set);
const excerpts = new P.WeakMap();

const framesOf = (stack) => {
  const at = P.stringIndexOf(stack, '\n    at ');
  return at < 0 ? '' : P.stringSlice(stack, at);
};

function setStack(error, stack) {
  P.Object.defineProperty(error, 'stack',
    { value: stack, writable: true, configurable: true, enumerable: false });
}

function excerptOf(place, content, line, column, width) {
  const shown = P.stringSplit(content, '\n')[line - 1] ?? '';
  const caret = P.stringRepeat(' ', P.Math.max(0, column - 1)) + P.stringRepeat('^', width);
  return `${place}:${line}\n${shown}\n${caret}\n`;
}

/** Node shows the excerpt in the stack of a script, but only in the report of a module. */
function make(message, path, isModule, content, [line, column, width = 1]) {
  const error = new SyntaxError(message);
  const place = isModule && path[0] === '/' ? `file://${path}` : path;
  const excerpt = `${excerptOf(place, content, line, column, width)}\n`;
  const frames = isModule ? MODULE_FRAME : SCRIPT_FRAME + framesOf(error.stack);
  const head = `SyntaxError: ${message}`;
  setStack(error, isModule ? head + frames : excerpt + head + frames);
  if (isModule) weakSet(excerpts, error, excerpt);
  return error;
}

/** The error for a text that could not be parsed. */
exports.error = (path, content, isModule) => {
  const problem = host.natives.syntaxProblem(path, content, isModule)
    ?? ['Invalid or unexpected token', 1, 1];
  return make(problem[0], path, isModule, content, [problem[1], problem[2]]);
};

function positionOf(content, index) {
  const lines = P.stringSplit(P.stringSlice(content, 0, index), '\n');
  return [lines.length, lines[lines.length - 1].length + 1];
}

/** What releases say that have no top-level await. */
exports.ofAwait = (path, content) => {
  const index = P.regExpExec(/\bawait\b/, content)?.index ?? 0;
  return make('Unexpected reserved word', path, true, content,
    [...positionOf(content, index), 'await'.length]);
};

/** The error for an import of a name that the other module does not have. */
exports.ofName = (message, url, content, specifier, name) => {
  const error = new SyntaxError(message);
  const quoted = P.stringReplace(specifier, /[.*+?^${}()|[\]\\]/g, '\\$&');
  const statement = P.regExpExec(
    new RegExp(`\\b(?:import|export)\\b[^;'"]*?\\bfrom\\s*['"]${quoted}['"]`), content);
  const within = statement === null ? 0 : P.stringIndexOf(statement[0], name);
  const index = (statement?.index ?? 0) + P.Math.max(0, within);
  const [line, column] = positionOf(content, index);
  setStack(error, `${excerptOf(url, content, line, column, name.length)}SyntaxError: ${message}`
    + MODULE_FRAME);
  return error;
};

/** Gives an error that a loader threw on its own account a frame, as it has in Node. */
exports.addFrame = (error) => {
  const isBare = typeof error?.stack === 'string' && !P.stringIncludes(error.stack, '\n    at ');
  if (isBare) setStack(error, error.stack + MODULE_FRAME);
  return error;
};

/** Puts a new message into the stack of an error, too. */
exports.reword = (error) => {
  setStack(error, `${error.name}: ${error.message}${framesOf(error.stack)}`);
};

/** The lines that a report shows before a syntax error, or undefined. */
exports.excerptOf = (error) => (typeof error === 'object' && error !== null
  ? weakGet(excerpts, error)
  : undefined);
