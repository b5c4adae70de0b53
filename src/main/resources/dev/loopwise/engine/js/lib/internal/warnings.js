'use strict';

// process.emitWarning, and the listener that prints warnings to standard error.
const P = require('internal/primordials');

const HINTS_SINCE = 14;

let hasHinted = false;

function print(warning) {
  if (!(warning instanceof Error)) return;
  const isDeprecation = warning.name === 'DeprecationWarning';
  if (isDeprecation && process.noDeprecation) return;
  const code = warning.code ? `[${warning.code}] ` : '';
  let text = `(node:${process.pid}) ${code}${P.errorToString(warning)}`;
  if (typeof warning.detail === 'string') text += `\n${warning.detail}`;
  if (!hasHinted && host.release >= HINTS_SINCE) {
    hasHinted = true;
    const flag = isDeprecation ? '--trace-deprecation' : '--trace-warnings';
    text += `\n(Use \`node ${flag} ...\` to show where the warning was created)`;
  }
  require('internal/stdio').write(2, `${text}\n`);
}

function makeWarning(message, name, code) {
  if (message instanceof Error) return message;
  const warning = new Error(message);
  warning.name = name;
  if (code !== undefined) warning.code = code;
  return warning;
}

function checkText(value, name) {
  if (value !== undefined) require('internal/validators').validateString(value, name);
}

exports.emitWarning = (message, type, code) => {
  let name = type;
  let number = code;
  let detail;
  if (type !== null && typeof type === 'object' && !P.isArray(type)) {
    ({ type: name, code: number, detail } = type);
  } else if (typeof type === 'function') {
    name = undefined;
  }
  if (typeof code === 'function') number = undefined;
  checkText(name, 'type');
  checkText(number, 'code');
  if (typeof message !== 'string' && !(message instanceof Error)) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_INVALID_ARG_TYPE('warning', ['string', 'Error'], message);
  }
  const warning = makeWarning(message, name || 'Warning', number);
  if (typeof detail === 'string') warning.detail = detail;
  if (warning.name === 'DeprecationWarning' && process.noDeprecation) return;
  if (warning.name === 'DeprecationWarning' && process.throwDeprecation) {
    process.nextTick(() => { throw warning; });
    return;
  }
  process.nextTick(() => process.emit('warning', warning));
};

/** The listener that every process has from its start. */
exports.print = print;
