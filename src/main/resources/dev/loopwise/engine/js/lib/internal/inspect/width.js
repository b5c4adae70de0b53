'use strict';

// How many terminal columns a text takes.
const P = require('internal/primordials');

const COLOUR = /\u001b\[\d\d?m/g;
const NOT_PLAIN = /[^\x20-\x7e]/;

// Ranges of code points two columns wide (East Asian wide and full width, emoji).
const WIDE = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23ec], [0x2614, 0x2615],
  [0x26aa, 0x26ab], [0x26bd, 0x26be], [0x26c4, 0x26c5], [0x2705, 0x2705], [0x270a, 0x270b],
  [0x2728, 0x2728], [0x274c, 0x274c], [0x2753, 0x2755], [0x2795, 0x2797], [0x2e80, 0x303e],
  [0x3041, 0x3247], [0x3250, 0x4dbf], [0x4e00, 0xa4c6], [0xa960, 0xa97c], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xff60], [0xffe0, 0xffe6],
  [0x1b000, 0x1b001], [0x1f004, 0x1f004], [0x1f0cf, 0x1f0cf], [0x1f18e, 0x1f18e],
  [0x1f191, 0x1f19a], [0x1f200, 0x1f251], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff], [0x1fa70, 0x1faff], [0x20000, 0x3fffd],
];

// Ranges that take no column: control characters, combining marks, joiners, variation selectors.
const NONE = [
  [0x00, 0x1f], [0x7f, 0x9f], [0x300, 0x36f], [0x200b, 0x200f], [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], [0xe0100, 0xe01ef],
];

function isIn(ranges, code) {
  for (let i = 0; i < ranges.length; i++) {
    if (code <= ranges[i][1]) return code >= ranges[i][0];
  }
  return false;
}

/** The columns `text` takes; colour escapes take none when `colours` is true. */
function width(text, colours) {
  const shown = colours ? P.stringReplace(text, COLOUR, '') : text;
  if (P.regExpExec(NOT_PLAIN, shown) === null) return shown.length;
  const composed = P.stringNormalize(shown, 'NFC');
  let columns = 0;
  for (let i = 0; i < composed.length; i++) {
    const code = P.stringCodePointAt(composed, i);
    if (code > 0xffff) i++;
    if (isIn(WIDE, code)) columns += 2;
    else if (!isIn(NONE, code)) columns += 1;
  }
  return columns;
}

module.exports = { width };
