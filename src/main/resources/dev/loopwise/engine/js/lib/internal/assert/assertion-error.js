'use strict';

// AssertionError and the message it makes of two values.
const P = require('internal/primordials');
const { inspect } = require('internal/inspect');

const HEADS = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values identical but not reference-equal:',
};
const COLUMNS = '+ actual - expected';
const LONGEST_SHORT_LINE = 12;
const FEWEST_SHARED_LETTERS = 3;
const TERMINAL_WIDTH = 80;
const MOST_LINES_FOR_DIFF = 500;
const VALUES_BESIDE_MESSAGE_SINCE = 22;

const show = (value) => inspect(value, {
  compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false,
  showProxy: false, sorted: true, getters: true, breakLength: Infinity,
});

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** The lines of both texts, marked `+` (only in the first), `-` (only in the second) or ` `. */
function diffLines(actual, expected) {
  const rows = actual.length + 1;
  const columns = expected.length + 1;
  const lengths = new Uint16Array(rows * columns);
  for (let i = actual.length - 1; i >= 0; i--) {
    for (let j = expected.length - 1; j >= 0; j--) {
      lengths[i * columns + j] = actual[i] === expected[j]
        ? lengths[(i + 1) * columns + j + 1] + 1
        : P.Math.max(lengths[(i + 1) * columns + j], lengths[i * columns + j + 1]);
    }
  }
  const lines = [];
  let i = 0;
  let j = 0;
  while (i < actual.length || j < expected.length) {
    if (i < actual.length && j < expected.length && actual[i] === expected[j]) {
      P.arrayPush(lines, `  ${actual[i++]}`);
      j++;
    } else if (j >= expected.length ||
        (i < actual.length && lengths[(i + 1) * columns + j] >= lengths[i * columns + j + 1])) {
      P.arrayPush(lines, `+ ${actual[i++]}`);
    } else {
      P.arrayPush(lines, `- ${expected[j++]}`);
    }
  }
  return lines;
}

/** One text under the other, with a mark where they part. */
function stacked(actual, expected) {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at++;
  const isMarked = at >= FEWEST_SHARED_LETTERS &&
    actual.length + expected.length <= TERMINAL_WIDTH;
  const mark = isMarked ? `\n${P.stringRepeat(' ', at + 2)}^` : '';
  return `\n\n+ ${actual}\n- ${expected}${mark}`;
}

function difference(actual, expected, operator, message) {
  const actualLines = P.stringSplit(show(actual), '\n');
  const expectedLines = P.stringSplit(show(expected), '\n');
  const bothObjects = isObject(actual) && isObject(expected);
  let head = message ?? HEADS[operator];
  if (message === undefined && operator === 'strictEqual' && bothObjects) head = HEADS.strictEqualObject;
  if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
    const quotes = (typeof actual === 'string' ? 2 : 0) + (typeof expected === 'string' ? 2 : 0);
    const length = actualLines[0].length + expectedLines[0].length - quotes;
    const areShort = length <= LONGEST_SHORT_LINE;
    const arePrimitives = !isObject(actual) && !isObject(expected);
    if (areShort && arePrimitives && (actual !== 0 || expected !== 0)) {
      return `${head}\n\n${actualLines[0]} !== ${expectedLines[0]}\n`;
    }
    if (quotes === 4) return `${head}\n${COLUMNS}${stacked(actualLines[0], expectedLines[0])}\n`;
  }
  if (show(actual) === show(expected)) {
    return `${HEADS.notIdentical}\n\n${P.arrayJoin(actualLines, '\n')}\n`;
  }
  const tooLong = actualLines.length > MOST_LINES_FOR_DIFF || expectedLines.length > MOST_LINES_FOR_DIFF;
  const lines = tooLong ? [`+ ${actualLines[0]}`, `- ${expectedLines[0]}`, '...'] : diffLines(actualLines, expectedLines);
  return `${head}\n${COLUMNS}\n\n${P.arrayJoin(lines, '\n')}\n`;
}

function makeMessage(actual, expected, operator) {
  switch (operator) {
    case 'deepStrictEqual':
    case 'strictEqual':
      return difference(actual, expected, operator, undefined);
    case 'notDeepStrictEqual':
    case 'notStrictEqual': {
      const head = operator === 'notStrictEqual' && isObject(actual)
        ? HEADS.notStrictEqualObject
        : HEADS[operator];
      const lines = P.stringSplit(show(actual), '\n');
      return lines.length === 1
        ? `${head}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`
        : `${head}\n\n${P.arrayJoin(lines, '\n')}\n`;
    }
    case 'deepEqual':
      return `${HEADS.deepEqual}\n\n${show(actual)}\n\nshould loosely deep-equal\n\n${show(expected)}`;
    case 'notDeepEqual':
      return `${HEADS.notDeepEqual}\n\n${show(actual)}\n\nshould not loosely deep-equal\n\n${show(expected)}`;
    case '==': return `${inspect(actual)} == ${inspect(expected)}`;
    case '!=': return `${inspect(actual)} != ${inspect(expected)}`;
    default: return 'The expression evaluated to a falsy value';
  }
}

/** A message of the program's own; from Node 22 on, strict comparisons show the values as well. */
function told({ message, operator, actual, expected }) {
  const isStrict = operator === 'strictEqual' || operator === 'deepStrictEqual';
  return isStrict && host.release >= VALUES_BESIDE_MESSAGE_SINCE
    ? difference(actual, expected, operator, P.String(message))
    : P.String(message);
}

class AssertionError extends Error {
  constructor(options) {
    require('internal/validators').validateObject(options, 'options');
    const { message, operator, actual, expected, stackStartFn } = options;
    const isTold = message !== undefined && message !== null;
    super(isTold ? told(options) : makeMessage(actual, expected, operator));
    this.generatedMessage = options.generatedMessage ?? !isTold;
    P.Object.defineProperty(this, 'name',
      { value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true });
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    this.diff = 'simple';
    Error.captureStackTrace(this, stackStartFn ?? AssertionError);
    void this.stack; // made now, while the name has the code
    this.name = 'AssertionError';
  }

  toString() { return `${this.name} [${this.code}]: ${this.message}`; }
}

module.exports = { AssertionError };
