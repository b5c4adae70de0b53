'use strict';

// The shortest way from one list of lines to another, as Node 22 and later print it.
// Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
const P = require('internal/primordials');

const SAME = 0;
const ONLY_ACTUAL = 1;
const ONLY_EXPECTED = -1;
const MOST_SAME_SHOWN = 5;

function areSame(a, b, ignoresCommas) {
  return a === b || (ignoresCommas && (`${a},` === b || a === `${b},`));
}

/** How far each diagonal gets with 0, 1, 2, ... differences; the last list reaches the end. */
function rounds(actual, expected, ignoresCommas) {
  const most = actual.length + expected.length;
  const reach = new Int32Array(2 * most + 2);
  const history = [];
  for (let count = 0; count <= most; count++) {
    P.arrayPush(history, new Int32Array(reach));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, count, most)
        ? reach[diagonal + 1 + most]
        : reach[diagonal - 1 + most] + 1;
      while (x < actual.length && x - diagonal < expected.length &&
          areSame(actual[x], expected[x - diagonal], ignoresCommas)) x++;
      reach[diagonal + most] = x;
      if (x >= actual.length && x - diagonal >= expected.length) return history;
    }
  }
  return history;
}

function comesFromAbove(reach, diagonal, count, most) {
  return diagonal === -count ||
    (diagonal !== count && reach[diagonal - 1 + most] < reach[diagonal + 1 + most]);
}

/** The steps as { kind, text }, in order. */
function steps(actual, expected, ignoresCommas) {
  const most = actual.length + expected.length;
  const history = rounds(actual, expected, ignoresCommas);
  const result = [];
  let x = actual.length;
  let y = expected.length;
  for (let count = history.length - 1; count >= 0; count--) {
    const diagonal = x - y;
    const isAbove = comesFromAbove(history[count], diagonal, count, most);
    const before = isAbove ? diagonal + 1 : diagonal - 1;
    const fromX = history[count][before + most];
    const fromY = fromX - before;
    for (; x > fromX && y > fromY; x--, y--) {
      const takesExpected = ignoresCommas && !P.stringEndsWith(actual[x - 1], ',');
      P.arrayUnshift(result, { kind: SAME, text: takesExpected ? expected[y - 1] : actual[x - 1] });
    }
    if (count === 0) break;
    if (x > fromX) P.arrayUnshift(result, { kind: ONLY_ACTUAL, text: actual[--x] });
    else P.arrayUnshift(result, { kind: ONLY_EXPECTED, text: expected[--y] });
  }
  return result;
}

/** What ends a run of `run` same lines, of which the first five are written already. */
function endOfRun(list, next, run) {
  const line = (back) => `  ${list[next - back].text}\n`;
  switch (run - MOST_SAME_SHOWN) {
    case 1: return { text: line(1), skips: false };
    case 2: return { text: line(2) + line(1), skips: false };
    default: return { text: `...\n${line(1)}`, skips: true };
  }
}

/** The marked lines, and whether some of a long run of same lines were left out. */
exports.lineDiff = function lineDiff(actual, expected, ignoresCommas) {
  const list = steps(actual, expected, ignoresCommas);
  let text = '';
  let skips = false;
  let run = 0;
  for (let i = 0; i < list.length; i++) {
    const { kind } = list[i];
    if (kind !== SAME && run > 0) {
      if (run > MOST_SAME_SHOWN) {
        const end = endOfRun(list, i, run);
        text += end.text;
        skips ||= end.skips;
      }
      run = 0;
    }
    if (kind === ONLY_ACTUAL) text += `+ ${list[i].text}\n`;
    else if (kind === ONLY_EXPECTED) text += `- ${list[i].text}\n`;
    else if (run++ < MOST_SAME_SHOWN) text += `  ${list[i].text}\n`;
  }
  return { text: P.stringTrimEnd(text), skips };
};
