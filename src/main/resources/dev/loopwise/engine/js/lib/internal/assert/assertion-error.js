'use strict';

// AssertionError: two values, how they were compared, and a message that says so.
const P = require('internal/primordials');
const { inspect } = require('internal/inspect');
const messages = require('internal/assert/messages');

const VALUES_BESIDE_MESSAGE_SINCE = 20;
const PLAIN_NAME_SINCE = 12;
const HAS_DIFF_SINCE = 22;
const COPIES_CAUSES_SINCE = 22;
const DIFFED = ['deepStrictEqual', 'strictEqual', 'partialDeepStrictEqual'];
const MOST_LINES = 10;

/** An error without its stack, which would differ between any two. */
function copyError(source) {
  const target = P.Object.assign(P.Object.create(P.Object.getPrototypeOf(source)), source);
  P.Object.defineProperty(target, 'message', { value: source.message });
  if (host.release >= COPIES_CAUSES_SINCE && P.objectHasOwn(source, 'cause')) {
    const { cause } = source;
    P.Object.defineProperty(target, 'cause',
      { value: cause instanceof Error ? copyError(cause) : cause });
  }
  return target;
}

function makeMessage(actual, expected, operator) {
  if (P.arrayIncludes(DIFFED, operator)) return messages.difference(actual, expected, operator);
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
    return messages.sameness(actual, operator);
  }
  return messages.relation(actual, expected, operator);
}

/** A message of the program's own; new releases show strictly compared values as well. */
function toldMessage({ message, operator, actual, expected }) {
  const isDiffed = host.release >= VALUES_BESIDE_MESSAGE_SINCE && P.arrayIncludes(DIFFED, operator);
  return isDiffed
    ? messages.difference(actual, expected, operator, message)
    : P.String(message);
}

/** The first lines of a long text. */
function shortened(value) {
  if (typeof value !== 'string') return value;
  const lines = P.stringSplit(value, '\n');
  return lines.length > MOST_LINES
    ? `${P.arrayJoin(P.arraySlice(lines, 0, MOST_LINES), '\n')}\n...`
    : value;
}

class AssertionError extends Error {
  constructor(options) {
    require('internal/validators').validateObject(options, 'options');
    const { message, operator, stackStartFn, stackStartFunction, diff = 'simple' } = options;
    let { actual, expected } = options;
    const isTold = message !== undefined && message !== null;
    if (!isTold && actual instanceof Error && expected instanceof Error) {
      actual = copyError(actual);
      expected = copyError(expected);
    }
    super(isTold ? toldMessage(options) : makeMessage(actual, expected, operator));
    this.generatedMessage = !message;
    P.Object.defineProperty(this, 'name', {
      value: 'AssertionError [ERR_ASSERTION]',
      enumerable: host.release < PLAIN_NAME_SINCE,
      writable: true,
      configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Error.captureStackTrace(this, stackStartFn || stackStartFunction || AssertionError);
    void this.stack; // made now, while the name has the code
    if (host.release >= PLAIN_NAME_SINCE) this.name = 'AssertionError';
    if (host.release >= HAS_DIFF_SINCE) this.diff = diff;
  }

  toString() { return `${this.name} [${this.code}]: ${this.message}`; }

  [inspect.custom](depth, options) {
    const { actual, expected } = this;
    this.actual = shortened(actual);
    this.expected = shortened(expected);
    const text = inspect(this, { ...options, customInspect: false, depth: 0 });
    this.actual = actual;
    this.expected = expected;
    return text;
  }
}

if (host.release < PLAIN_NAME_SINCE) {
  delete AssertionError.prototype.toString;
  delete AssertionError.prototype[inspect.custom];
}

module.exports = { AssertionError };
