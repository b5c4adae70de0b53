'use strict';

// What a lookup is asked for, checked as each release does.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { validateBoolean, validateNumber, validateOneOf, validateString } = require('internal/validators');
const { isIP, addressesOf } = require('internal/dns');

const CHECKS_TYPES_SINCE = 17;
const HAS_ORDER_SINCE = 20;
const WARNS_OF_EMPTY_SINCE = 12;
const REFUSES_EMPTY_SINCE = 26;
const USUAL = 0;
const FAMILIES = [0, 4, 6];
const HINTS = { ADDRCONFIG: 32, V4MAPPED: 8, ALL: 16 };
const ORDERS = host.release >= HAS_ORDER_SINCE
  ? ['verbatim', 'ipv4first', 'ipv6first']
  : ['verbatim', 'ipv4first'];

let hasWarned = false;

function badValue(name, value) {
  return host.release >= CHECKS_TYPES_SINCE
    ? new codes.ERR_INVALID_ARG_VALUE(name, value)
    : codedError(TypeError, 'ERR_INVALID_OPT_VALUE',
      `The value "${P.String(value)}" is invalid for option "${name}"`);
}

function checkHints(hints) {
  if ((hints & ~(HINTS.ADDRCONFIG | HINTS.V4MAPPED | HINTS.ALL)) !== 0) throw badValue('hints', hints);
}

const present = (value) => value !== null && value !== undefined;

function looseOptions(options) {
  const isObject = present(options) && typeof options === 'object';
  if (isObject) checkHints(options.hints >>> 0);
  const family = (isObject ? options.family : options) >>> 0;
  if (!P.arrayIncludes(FAMILIES, family)) throw badValue('family', family);
  return { family, all: isObject && options.all === true };
}

function strictOptions(options) {
  if (typeof options === 'number') {
    validateOneOf(options, 'family', FAMILIES);
    return { family: options, all: false };
  }
  if (options !== undefined && typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
  }
  const { hints, family, all, verbatim, order } = options ?? {};
  if (present(hints)) {
    validateNumber(hints, 'options.hints');
    checkHints(hints >>> 0);
  }
  const wanted = family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family ?? 0;
  validateOneOf(wanted, 'options.family', FAMILIES);
  if (present(all)) validateBoolean(all, 'options.all');
  if (present(verbatim)) validateBoolean(verbatim, 'options.verbatim');
  if (host.release >= HAS_ORDER_SINCE && present(order)) validateOneOf(order, 'options.order', ORDERS);
  return { family: wanted, all: all ?? false };
}

const parseOptions = host.release >= CHECKS_TYPES_SINCE ? strictOptions : looseOptions;

function checkHostname(hostname) {
  if (hostname) validateString(hostname, 'hostname');
}

/** No name at all is refused today, and has been warned of before. */
function checkEmpty(hostname) {
  if (hostname || host.release < WARNS_OF_EMPTY_SINCE) return;
  if (host.release >= REFUSES_EMPTY_SINCE) {
    throw new codes.ERR_INVALID_ARG_VALUE('hostname', hostname, 'must be a non-empty string');
  }
  if (hasWarned) return;
  hasWarned = true;
  process.emitWarning(`The provided hostname "${P.String(hostname)}" is not a valid hostname, and is ` +
    'supported in the dns module solely for compatibility.', 'DeprecationWarning', 'DEP0118');
}

/** Asks; the answer is a list of addresses, one of them null for no name at all. */
function start(hostname, { family }, callback, likeness = null) {
  const literal = hostname ? isIP(hostname) : 0;
  if (!hostname) process.nextTick(callback, null, [{ address: null, family: family === 6 ? 6 : 4 }]);
  else if (literal !== 0) process.nextTick(callback, null, [{ address: hostname, family: literal }]);
  else host.work('dns', () => addressesOf(hostname, family), callback, USUAL, null, likeness);
}

module.exports = {
  badValue, checkHostname, checkHints, checkEmpty, parseOptions, start, HINTS, ORDERS, CHECKS_TYPES_SINCE,
};
