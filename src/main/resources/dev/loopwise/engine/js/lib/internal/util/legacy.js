'use strict';

// util.isString and its kin: gone since Node 24, with warnings in 22.
const P = require('internal/primordials');
const { types, isError } = require('internal/types');
const { deprecate } = require('internal/util/deprecate');

const WARNS_SINCE = 22;

const tests = {
  isBoolean: (value) => typeof value === 'boolean',
  isBuffer: (value) => require('buffer').Buffer.isBuffer(value),
  isNull: (value) => value === null,
  isNullOrUndefined: (value) => value === null || value === undefined,
  isNumber: (value) => typeof value === 'number',
  isString: (value) => typeof value === 'string',
  isSymbol: (value) => typeof value === 'symbol',
  isUndefined: (value) => value === undefined,
  isRegExp: types.isRegExp,
  isObject: (value) => value !== null && typeof value === 'object',
  isDate: types.isDate,
  isError,
  isFunction: (value) => typeof value === 'function',
  isPrimitive: (value) => value === null || (typeof value !== 'object' && typeof value !== 'function'),
};

// Code, gap before "Please" and advice of each warning.
const ADVICE = {
  isBoolean: ['DEP0045', '  ', 'typeof arg === "boolean"'],
  isBuffer: ['DEP0046', ' ', 'Buffer.isBuffer()'],
  isNull: ['DEP0050', ' ', 'arg === null'],
  isNullOrUndefined: ['DEP0051', ' ', 'arg === null || arg === undefined'],
  isNumber: ['DEP0052', ' ', 'typeof arg === "number"'],
  isString: ['DEP0056', '  ', 'typeof arg === "string"'],
  isSymbol: ['DEP0057', '  ', 'arg === "symbol"'],
  isUndefined: ['DEP0058', ' ', 'arg === undefined'],
  isRegExp: ['DEP0055', ' ', 'arg instanceof RegExp'],
  isObject: ['DEP0053', ' ', 'arg !== null && typeof arg === "object"'],
  isDate: ['DEP0047', '  ', 'arg instanceof Date'],
  isError: ['DEP0048', ' ', 'ObjectPrototypeToString(e) === "[object Error]" || e instanceof Error'],
  isFunction: ['DEP0049', '  ', 'typeof arg === "function"'],
  isPrimitive: ['DEP0054', ' ',
    'arg === null || (typeof arg !== "object" && typeof arg !== "function")'],
  isArray: ['DEP0044', ' ', 'Array.isArray()'],
};

/** The old test of that name, warning where the release does. */
exports.test = function test(name) {
  const fn = name === 'isArray' ? P.isArray : tests[name];
  if (host.release < WARNS_SINCE) return fn;
  const [code, gap, advice] = ADVICE[name];
  return deprecate(fn,
    `The \`util.${name}\` API is deprecated.${gap}Please use \`${advice}\` instead.`, code);
};

function extend(target, source) {
  return source === null || typeof source !== 'object' ? target : P.Object.assign(target, source);
}

exports.extend = () => {
  P.Object.defineProperty(extend, 'name', { value: '_extend' });
  return host.release < WARNS_SINCE
    ? extend
    : deprecate(extend,
      'The `util._extend` API is deprecated. Please use Object.assign() instead.', 'DEP0060');
};
