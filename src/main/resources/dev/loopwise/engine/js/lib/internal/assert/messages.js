'use strict';

// The message an assertion makes of two values, release by release.
const P = require('internal/primordials');
const { inspect } = require('internal/inspect');

const HEADS = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
  notIdentical: 'Values have same structure but are not reference-equal:',
};
const HEADS_OF_10 = {
  deepStrictEqual: 'Input A expected to strictly deep-equal input B',
  strictEqual: 'Input A expected to strictly equal input B',
};
const LONGEST_PAIR = 12;
const FEWEST_SHARED_LETTERS = 3;
const TERMINAL_WIDTH = 80;
const MOST_LINES = 50;
const MOST_LINES_OF_10 = 30;
const LONGEST_TEXT = 512;
const LONGEST_TEXT_OF_10 = 128;
const ACTUAL_FIRST_SINCE = 12;
const SHORTEST_DIFF_SINCE = 22;
const TELLS_LOOSE_SINCE = 12;

const isRecord = (value) => typeof value === 'object' && value !== null;

const show = (value) => inspect(value, {
  compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false,
  showProxy: false, sorted: true,
  ...(host.release < ACTUAL_FIRST_SINCE ? { breakLength: Infinity } : { getters: true }),
});
const linesOf = (value) => P.stringSplit(show(value), '\n');

/** At most so many lines, with dots for the rest. */
function shortened(lines, most) {
  if (lines.length <= most) return lines;
  const kept = P.arraySlice(lines, 0, most - 4);
  P.arrayPush(kept, '...');
  return kept;
}

function shortText(text, most) {
  return text.length > most ? `${P.stringSlice(text, 0, most - 3)}...` : text;
}

/** How many letters both start with. */
function sharedLetters(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const areReferences = (a, b) =>
  (isRecord(a) && isRecord(b)) || (typeof a === 'function' && typeof b === 'function');

function headOf(operator, actual, expected) {
  const isReference = operator === 'strictEqual' && areReferences(actual, expected);
  return HEADS[isReference ? 'strictEqualObject' : operator];
}

/** Node 12 to 20. */
function oldMessage(actual, expected, operator, told) {
  const { oldDiff } = require('internal/assert/old-diff');
  const head = told || headOf(operator, actual, expected);
  const actualLines = linesOf(actual);
  const expectedLines = linesOf(expected);
  let mark = '';
  if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
    const [a] = actualLines;
    const [b] = expectedLines;
    if (a.length + b.length <= LONGEST_PAIR) {
      if (!isRecord(actual) && !isRecord(expected) && (actual !== 0 || expected !== 0)) {
        return `${head}\n\n${a} !== ${b}\n`;
      }
    } else if (head !== HEADS.strictEqualObject && a.length + b.length < TERMINAL_WIDTH) {
      const at = sharedLetters(a, b);
      if (at >= FEWEST_SHARED_LETTERS) mark = `\n  ${P.stringRepeat(' ', at)}^`;
    }
  }
  const text = oldDiff(`${head}\n+ actual - expected`, actualLines, expectedLines);
  if (text !== undefined) return text + mark;
  return `${HEADS.notIdentical}\n\n${P.arrayJoin(shortened(linesOf(actual), MOST_LINES), '\n')}\n`;
}

/** One value under the other, as they fit on a line each. */
function pair(actual, expected, a, b) {
  const quotes = (typeof actual === 'string' ? 2 : 0) + (typeof expected === 'string' ? 2 : 0);
  if (a.length + b.length - quotes <= LONGEST_PAIR && (actual !== 0 || expected !== 0)) {
    return { columns: '', text: `${a} !== ${b}` };
  }
  const at = sharedLetters(a, b);
  const isMarked = quotes === 4 && at >= FEWEST_SHARED_LETTERS && at < a.length &&
    a.length + b.length <= TERMINAL_WIDTH;
  const mark = isMarked ? `\n${P.stringRepeat(' ', at + 2)}^` : '';
  return { columns: '+ actual - expected', text: `\n+ ${a}\n- ${b}${mark}` };
}

/** Node 22 and later. */
function newMessage(actual, expected, operator, told) {
  const actualLines = linesOf(actual);
  const expectedLines = linesOf(expected);
  let head = headOf(operator, actual, expected);
  let body;
  let skips = false;
  const areShort = actualLines.length === 1 && expectedLines.length === 1;
  if (areShort && !(isRecord(actual) && isRecord(expected))) {
    body = pair(actual, expected, actualLines[0], expectedLines[0]);
  } else if (show(actual) === show(expected)) {
    head = HEADS.notIdentical;
    skips = actualLines.length > MOST_LINES;
    const shown = P.arrayJoin(P.arraySlice(actualLines, 0, MOST_LINES), '\n');
    body = { columns: '', text: skips ? `${shown}\n...}` : shown };
  } else {
    const diff = require('internal/assert/line-diff')
      .lineDiff(actualLines, expectedLines, isRecord(actual));
    skips = diff.skips;
    body = { columns: '+ actual - expected', text: `\n${diff.text}` };
  }
  return `${told || head}\n${body.columns}${skips ? '\n... Skipped lines' : ''}\n${body.text}\n`;
}

function messageOf10(actual, expected, operator) {
  const { diffOf10 } = require('internal/assert/old-diff');
  const head = `${HEADS_OF_10[operator]}:\n+ expected - actual`;
  const text = diffOf10(head, linesOf(actual), linesOf(expected));
  if (text !== undefined) return text;
  const base = operator === 'strictEqual'
    ? 'Input objects identical but not reference equal:'
    : 'Input objects not identical:';
  return `${base}\n\n${P.arrayJoin(shortened(linesOf(actual), MOST_LINES_OF_10), '\n')}\n`;
}

/** Why two values that had to be equal are not; `told` replaces the first line. */
exports.difference = function difference(actual, expected, operator, told) {
  if (host.release < ACTUAL_FIRST_SINCE) return messageOf10(actual, expected, operator);
  return host.release < SHORTEST_DIFF_SINCE
    ? oldMessage(actual, expected, operator, told)
    : newMessage(actual, expected, operator, told);
};

/** Two values that had to differ. */
exports.sameness = function sameness(actual, operator) {
  const isOld = host.release < ACTUAL_FIRST_SINCE;
  const lines = shortened(linesOf(actual), isOld ? MOST_LINES_OF_10 : MOST_LINES);
  const isReference = operator === 'notStrictEqual' &&
    (isRecord(actual) || typeof actual === 'function');
  const head = isOld
    ? `Identical input passed to ${operator}:`
    : HEADS[isReference ? 'notStrictEqualObject' : operator];
  if (lines.length > 1) return `${head}\n\n${P.arrayJoin(lines, '\n')}\n`;
  return `${head}${lines[0].length > 5 && !isOld ? '\n\n' : ' '}${lines[0]}`;
};

/** The loose comparisons and whatever operator a program names. */
exports.relation = function relation(actual, expected, operator) {
  if (host.release < TELLS_LOOSE_SINCE) {
    const a = shortText(inspect(actual), LONGEST_TEXT_OF_10);
    return `${a} ${operator} ${shortText(inspect(expected), LONGEST_TEXT_OF_10)}`;
  }
  const a = show(actual);
  const b = show(expected);
  if (operator === 'notDeepEqual' && a === b) {
    return shortText(`${HEADS.notDeepEqual}\n\n${a}`, 2 * LONGEST_TEXT);
  }
  const shownA = shortText(a, LONGEST_TEXT);
  const shownB = shortText(b, LONGEST_TEXT);
  if (operator === 'deepEqual') {
    return `${HEADS.deepEqual}\n\n${shownA}\n\nshould loosely deep-equal\n\n${shownB}`;
  }
  const unequal = HEADS[`${operator}Unequal`];
  return unequal === undefined
    ? `${shownA} ${operator} ${shownB}`
    : `${unequal}\n\n${shownA}\n\nshould not loosely deep-equal\n\n${shownB}`;
};
