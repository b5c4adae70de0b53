'use strict';

// What `new Console` is given, checked.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { types } = require('internal/types');
const { validateInteger, validateObject, validateOneOf } = require('internal/validators');

const MOST_INDENTATION = 1000;

function lineWriter(stream, name, ignoresErrors) {
  if (!stream || typeof stream.write !== 'function') throw new codes.ERR_CONSOLE_WRITABLE_STREAM(name);
  if (!ignoresErrors) return (text) => { stream.write(text); };
  return (text) => {
    try {
      stream.write(text, () => {});
    } catch {
      // As in Node, a console says nothing about a stream that fails, unless it is told to.
    }
  };
}

exports.streamsOf = function streamsOf(options, errorStream, ignoresErrors) {
  const given = !options || typeof options.write === 'function'
    ? { stdout: options, stderr: errorStream, ignoreErrors: ignoresErrors }
    : options;
  const { stdout, stderr = stdout, ignoreErrors = true, colorMode = 'auto' } = given;
  const out = lineWriter(stdout, 'stdout', ignoreErrors);
  const err = lineWriter(stderr, 'stderr', ignoreErrors);
  validateOneOf(colorMode, 'colorMode', ['auto', true, false]);
  const { groupIndentation, inspectOptions } = given;
  if (groupIndentation !== undefined) {
    validateInteger(groupIndentation, 'groupIndentation', 0, MOST_INDENTATION);
  }
  const settings = { groupIndentation, inspectOptions };
  if (inspectOptions !== undefined) {
    validateObject(inspectOptions, 'options.inspectOptions');
    if (types.isMap(inspectOptions)) settings.inspectOptions = inspectOptions.get(stdout);
  } else if (colorMode === true) {
    settings.inspectOptions = { colors: true };
  }
  return { out, err, given: settings };
};

/** The methods of a subclass, its own included, as functions that need no `this`. */
exports.bindOverrides = function bindOverrides(self, names) {
  for (let i = 0; i < names.length; i++) {
    const method = self[names[i]];
    self[names[i]] = { [names[i]]: (...args) => P.Reflect.apply(method, self, args) }[names[i]];
  }
};
