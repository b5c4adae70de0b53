'use strict';

// Two lists of lines side by side, as Node up to 20 prints them: line by line from the start, with
// what both end with taken off first.
const P = require('internal/primordials');

const MOST_PRINTED = 50;
const MOST_PRINTED_OF_10 = 20;

const isSameBesidesComma = (a, b) => P.stringEndsWith(a, ',') && P.stringSlice(a, 0, -1) === b;

/** Takes off the lines at the end that both have; returns how they are shown. */
function takeEnd(actual, expected, shownCount) {
  let end = '';
  let first = '';
  let count = 0;
  while (actual.length > 0 && expected.length > 0 &&
      actual[actual.length - 1] === expected[expected.length - 1]) {
    const line = P.arrayPop(actual);
    P.arrayPop(expected);
    if (count++ < shownCount) end = `\n  ${line}${end}`;
    else first = line;
  }
  const skips = count > shownCount + 1;
  if (skips) end = `\n...${end}`;
  if (first !== '') end = `\n  ${first}${end}`;
  return { end, skips };
}

/** Writes lines into `text`; those of `expected` wait in `waiting` for the next same line. */
function newPage() {
  return { text: '', waiting: '', printed: 0, same: 0, last: 0, skips: false };
}

function line(page, text) {
  page.text += text;
  page.printed++;
}

/** Shows the last of the same lines before line `index`, where something differs again. */
function endRun(page, lines, index) {
  const { same } = page;
  page.same = 0;
  if (same > 5) {
    page.text += '\n...';
    page.skips = true;
  } else if (same === 5) {
    line(page, `\n  ${lines[index - 3]}`);
  }
  if (same > 3) line(page, `\n  ${lines[index - 2]}`);
  if (same > 2) line(page, `\n  ${lines[index - 1]}`);
}

function sameLine(page, text) {
  page.text += page.waiting;
  page.waiting = '';
  if (++page.same <= 2) line(page, `\n  ${text}`);
}

function step(page, actual, expected, i) {
  if (i >= expected.length) {
    endRun(page, actual, i);
    line(page, `\n+ ${actual[i]}`);
  } else if (i >= actual.length) {
    endRun(page, expected, i);
    page.waiting += `\n- ${expected[i]}`;
    page.printed++;
  } else if (isSameBesidesComma(expected[i], actual[i])) {
    sameLine(page, `${actual[i]},`);
  } else if (actual[i] === expected[i] || isSameBesidesComma(actual[i], expected[i])) {
    sameLine(page, actual[i]);
  } else {
    endRun(page, actual, i);
    line(page, `\n+ ${actual[i]}`);
    page.waiting += `\n- ${expected[i]}`;
    page.printed++;
  }
}

/** The whole message under `head`; the lists are used up. Undefined when nothing differs. */
exports.oldDiff = function oldDiff(head, actual, expected) {
  const { end, skips } = takeEnd(actual, expected, 3);
  const most = P.Math.max(actual.length, expected.length);
  if (most === 0) return undefined;
  const page = newPage();
  page.skips = skips;
  for (let i = 0; i < most; i++) {
    step(page, actual, expected, i);
    if (page.printed > MOST_PRINTED && i < most - 2) {
      return `${head} ... Lines skipped\n${page.text}\n...${page.waiting}\n...`;
    }
  }
  return `${head}${page.skips ? ' ... Lines skipped' : ''}\n${page.text}${page.waiting}${end}`;
};

function endRunOf10(page, lines, i) {
  const gap = i - page.last;
  page.last = i;
  if (gap <= 1 || i <= 2) return;
  if (gap > 4) {
    page.text += '\n...';
    page.skips = true;
  } else if (gap > 3) {
    line(page, `\n  ${lines[i - 2]}`);
  }
  line(page, `\n  ${lines[i - 1]}`);
}

function stepOf10(page, actual, expected, i) {
  const isShort = i >= actual.length;
  if (!isShort && i < expected.length && actual[i] === expected[i]) {
    page.text += page.waiting;
    page.waiting = '';
    if (i - page.last === 1 || i === 0) line(page, `\n  ${actual[i]}`);
    page.same++;
    return;
  }
  endRunOf10(page, isShort ? expected : actual, i);
  if (!isShort) line(page, `\n- ${actual[i]}`);
  if (i < expected.length) {
    page.waiting += `\n+ ${expected[i]}`;
    page.printed++;
  }
}

/** The same of Node 10, which marks them the other way round. */
exports.diffOf10 = function diffOf10(head, actual, expected) {
  const { end, skips } = takeEnd(actual, expected, 2);
  const most = P.Math.max(actual.length, expected.length);
  const page = newPage();
  page.skips = skips;
  for (let i = 0; i < most; i++) {
    stepOf10(page, actual, expected, i);
    if (page.printed > MOST_PRINTED_OF_10 && i < most - 2) {
      return `${head} ... Lines skipped\n${page.text}\n...${page.waiting}\n...`;
    }
  }
  if (page.same === most) return undefined;
  return `${head}${page.skips ? ' ... Lines skipped' : ''}\n${page.text}${page.waiting}${end}`;
};
