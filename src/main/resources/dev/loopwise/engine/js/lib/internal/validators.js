'use strict';

// Checks of arguments, with Node's errors.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

function ofType(type) {
  return (value, name) => {
    if (typeof value !== type) throw new codes.ERR_INVALID_ARG_TYPE(name, type, value);
  };
}

const validateFunction = ofType('function');
const validateString = ofType('string');
const validateBoolean = ofType('boolean');

function validateNumber(value, name, min, max) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  const isTooSmall = min !== undefined && value < min;
  const isTooLarge = max !== undefined && value > max;
  if (isTooSmall || isTooLarge || ((min !== undefined || max !== undefined) && value !== value)) {
    const lower = min === undefined ? '' : `>= ${min}`;
    const upper = max === undefined ? '' : `<= ${max}`;
    const range = lower && upper ? `${lower} && ${upper}` : lower + upper;
    throw new codes.ERR_OUT_OF_RANGE(name, range, value);
  }
}

function validateInteger(value, name, min = -(2 ** 53) + 1, max = 2 ** 53 - 1) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  if (value % 1 !== 0) throw new codes.ERR_OUT_OF_RANGE(name, 'an integer', value);
  if (value < min || value > max) {
    throw new codes.ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value);
  }
}

function validateObject(value, name) {
  if (value === null || typeof value !== 'object' || P.isArray(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'Object', value);
  }
}

function validateArray(value, name) {
  if (!P.isArray(value)) throw new codes.ERR_INVALID_ARG_TYPE(name, 'Array', value);
}

function validateAbortSignal(signal, name) {
  if (signal !== undefined &&
      (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal);
  }
}

function validateOneOf(value, name, options) {
  if (P.arrayIncludes(options, value)) return;
  const shown = [];
  for (let i = 0; i < options.length; i++) {
    shown[i] = typeof options[i] === 'string' ? `'${options[i]}'` : P.String(options[i]);
  }
  throw new codes.ERR_INVALID_ARG_VALUE(name, value, `must be one of: ${P.arrayJoin(shown, ', ')}`);
}

module.exports = {
  validateFunction, validateString, validateBoolean, validateNumber, validateInteger,
  validateObject, validateArray, validateAbortSignal, validateOneOf,
};
