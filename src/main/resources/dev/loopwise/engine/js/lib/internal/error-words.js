'use strict';

// The longer messages. Source: Node 24 documentation of errors, and observed texts.
const P = require('internal/primordials');

const TYPES = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint',
  'symbol'];
const CLASS_NAME = /^([A-Z][a-z0-9]*)+$/;
const LONGEST_VALUE = 128;
const SAYS_WHAT_IT_RECEIVED_SINCE = 12;

function list(words) {
  if (words.length < 3) return P.arrayJoin(words, ' or ');
  const last = words.length - 1;
  return `${P.arrayJoin(P.arraySlice(words, 0, last), ', ')}, or ${words[last]}`;
}

function sort(expected) {
  const kinds = { types: [], classes: [], others: [] };
  for (let i = 0; i < expected.length; i++) {
    const word = expected[i];
    if (P.arrayIncludes(TYPES, word)) P.arrayPush(kinds.types, P.stringToLowerCase(word));
    else if (P.regExpExec(CLASS_NAME, word) !== null) P.arrayPush(kinds.classes, word);
    else P.arrayPush(kinds.others, word);
  }
  const object = P.arrayIndexOf(kinds.types, 'object');
  if (kinds.classes.length > 0 && object !== -1) {
    P.arraySplice(kinds.types, object, 1);
    P.arrayPush(kinds.classes, 'Object');
  }
  return kinds;
}

/** How Node 10 writes the types that later are not written as classes are. */
const CAPITALS = { __proto__: null, function: 'Function', object: 'Object' };

function wrongTypeOfOld(subject, expected, actual) {
  const words = [];
  for (let i = 0; i < expected.length; i++) words[i] = CAPITALS[expected[i]] ?? expected[i];
  const kind = words.length > 1 ? 'one of type' : 'of type';
  return `The ${subject} must be ${kind} ${list(words)}. Received type ${typeof actual}`;
}

exports.wrongType = function wrongType(name, expected, actual, received) {
  const wanted = P.isArray(expected) ? expected : [expected];
  const subject = P.stringEndsWith(name, ' argument')
    ? name
    : `"${name}" ${P.stringIncludes(name, '.') ? 'property' : 'argument'}`;
  if (host.release < SAYS_WHAT_IT_RECEIVED_SINCE) return wrongTypeOfOld(subject, wanted, actual);
  const { types, classes, others } = sort(wanted);
  const options = [];
  if (types.length > 0) {
    P.arrayPush(options, `${types.length > 1 ? 'one of type' : 'of type'} ${list(types)}`);
  }
  if (classes.length > 0) P.arrayPush(options, `an instance of ${list(classes)}`);
  if (others.length > 1) {
    P.arrayPush(options, `one of ${list(others)}`);
  } else if (others.length === 1) {
    const article = P.stringToLowerCase(others[0]) === others[0] ? '' : 'an ';
    P.arrayPush(options, article + others[0]);
  }
  return `The ${subject} must be ${P.arrayJoin(options, ' or ')}. Received ${received(actual)}`;
};

exports.wrongValue = function wrongValue(name, value, reason, inspect) {
  let shown = inspect(value);
  if (shown.length > LONGEST_VALUE) shown = `${P.stringSlice(shown, 0, LONGEST_VALUE)}...`;
  const kind = P.stringIncludes(name, '.') ? 'property' : 'argument';
  return `The ${kind} '${name}' ${reason}. Received ${shown}`;
};

function withSeparators(digits) {
  let result = '';
  let end = digits.length;
  const start = digits[0] === '-' ? 1 : 0;
  for (; end >= start + 4; end -= 3) result = `_${P.stringSlice(digits, end - 3, end)}${result}`;
  return P.stringSlice(digits, 0, end) + result;
}

exports.outOfRange = function outOfRange(name, range, input, inspect) {
  let shown;
  if (Number.isInteger(input) && P.Math.abs(input) > 2 ** 32) shown = withSeparators(`${input}`);
  else if (typeof input === 'bigint') {
    const isLarge = input > 2n ** 32n || input < -(2n ** 32n);
    shown = `${isLarge ? withSeparators(`${input}`) : input}n`;
  } else shown = inspect(input);
  return `The value of "${name}" is out of range. It must be ${range}. Received ${shown}`;
};

exports.missingArguments = function missingArguments(names) {
  const shown = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    shown[i] = P.isArray(name)
      ? P.arrayJoin(quoted(name), ' or ')
      : `"${name}"`;
  }
  if (shown.length === 1) return `The ${shown[0]} argument must be specified`;
  const last = shown.length - 1;
  const joined = last === 1
    ? `${shown[0]} and ${shown[1]}`
    : `${P.arrayJoin(P.arraySlice(shown, 0, last), ', ')}, and ${shown[last]}`;
  return `The ${joined} arguments must be specified`;
};

function quoted(names) {
  const result = [];
  for (let i = 0; i < names.length; i++) result[i] = `"${names[i]}"`;
  return result;
}

exports.unknownOption = function unknownOption(option, allowsPositionals) {
  const advice = allowsPositionals
    ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- ${P.jsonStringify(option)}`
    : '';
  return `Unknown option '${option}'${advice}`;
};

const SHOWS_TYPE_OF_PORT_SINCE = 14;

exports.badPort = function badPort(name, port, received) {
  const shown = host.release >= SHOWS_TYPE_OF_PORT_SINCE ? received(port) : P.String(port);
  return `${host.release < 12 ? 'Port' : name} should be >= 0 and < 65536. Received ${shown}.`;
};
