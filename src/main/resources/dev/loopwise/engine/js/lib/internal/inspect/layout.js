'use strict';

// Puts the parts of one object on one line, in columns, or on a line each.
// The numbers are Node's: Source: Node 24 lib/internal/util/inspect.js, reduceToSingleString and
// groupArrayElements.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { width } = require('internal/inspect/width');

const ENTRIES_BEFORE_COLUMNS = 6;
const SEPARATOR_WIDTH = 2;
const MOST_COLUMNS = 15;
const CHARACTER_HEIGHT = 2.5;

function fitsOnLine(context, parts, start, base) {
  if (since.oneInfiniteLine && context.breakLength === Infinity) return hasNoBreak(parts, base);
  let total = parts.length + start;
  if (total + parts.length > context.breakLength) return false;
  for (let i = 0; i < parts.length; i++) {
    total += context.colors ? width(parts[i], true) : parts[i].length;
    if (total > context.breakLength) return false;
  }
  return base === '' || !since.modernKinds || !P.stringIncludes(base, '\n');
}

function hasNoBreak(parts, base) {
  if (P.stringIncludes(base, '\n')) return false;
  for (let i = 0; i < parts.length; i++) if (P.stringIncludes(parts[i], '\n')) return false;
  return true;
}

function widest(widths, first, step) {
  let result = 0;
  for (let i = first; i < widths.length; i += step) {
    if (widths[i] > result) result = widths[i];
  }
  return result;
}

function allNumbers(value, count) {
  for (let i = 0; i < count; i++) {
    if (typeof value[i] !== 'number' && typeof value[i] !== 'bigint') return false;
  }
  return true;
}

function columnCount(context, widths, widestPart, total, partCount) {
  const slot = widestPart + SEPARATOR_WIDTH;
  if (slot * 3 + context.indentation >= context.breakLength) return 1;
  if (total / slot <= 5 && widestPart > 6) return 1;
  const bias = P.Math.sqrt(slot - total / partCount);
  const biased = P.Math.max(slot - 3 - bias, 1);
  return P.Math.min(
    P.Math.round(P.Math.sqrt(CHARACTER_HEIGHT * biased * widths.length) / biased),
    P.Math.floor((context.breakLength - context.indentation) / slot),
    context.compact * 4,
    MOST_COLUMNS);
}

/** Lays a long list out in columns, numbers aligned to the right; may return it unchanged. */
function group(context, parts, value) {
  const hasMore = context.maxArrayLength < parts.length;
  const count = hasMore ? parts.length - 1 : parts.length;
  const widths = [];
  let total = 0;
  let widestPart = 0;
  for (let i = 0; i < count; i++) {
    widths[i] = width(parts[i], context.colors);
    total += widths[i] + SEPARATOR_WIDTH;
    if (widestPart < widths[i]) widestPart = widths[i];
  }
  const columns = columnCount(context, widths, widestPart, total, parts.length);
  if (columns <= 1) return parts;
  const slots = [];
  for (let i = 0; i < columns; i++) slots[i] = widest(widths, i, columns) + SEPARATOR_WIDTH;
  const alignRight = value !== undefined && allNumbers(value, parts.length);
  const rows = [];
  for (let i = 0; i < count; i += columns) {
    P.arrayPush(rows, row(parts, widths, slots, i, P.Math.min(i + columns, count), alignRight));
  }
  if (hasMore) P.arrayPush(rows, parts[count]);
  return rows;
}

function row(parts, widths, slots, from, to, alignRight) {
  const pad = alignRight ? P.stringPadStart : P.stringPadEnd;
  let text = '';
  let i = from;
  for (; i < to - 1; i++) {
    text += pad(`${parts[i]}, `, slots[i - from] + parts[i].length - widths[i], ' ');
  }
  if (!alignRight) return text + parts[i];
  const last = slots[i - from] + parts[i].length - widths[i] - SEPARATOR_WIDTH;
  return text + P.stringPadStart(parts[i], last, ' ');
}

/** Joins the parts of an object between its braces. `level` is how deep the object stands. */
function join(context, parts, base, braces, isList, level, value) {
  const lead = base ? `${base} ` : '';
  const isCompact = since.modernKinds ? context.compact === true : context.compact !== false;
  if (isCompact) return joinCompact(context, parts, base, braces);
  let lines = parts;
  if (typeof context.compact === 'number' && context.compact >= 1) {
    if (isList && parts.length > ENTRIES_BEFORE_COLUMNS) lines = group(context, parts, value);
    if (context.currentDepth - level < context.compact && lines.length === parts.length) {
      const start = lines.length + context.indentation + braces[0].length + base.length + 10;
      if (fitsOnLine(context, lines, start, base)) {
        const joined = P.arrayJoin(lines, ', ');
        if (!since.oneLineOnly || !P.stringIncludes(joined, '\n')) return `${lead}${braces[0]} ${joined} ${braces[1]}`;
      }
    }
  }
  const indent = `\n${P.stringRepeat(' ', context.indentation)}`;
  return `${lead}${braces[0]}${indent}  ${P.arrayJoin(lines, `,${indent}  `)}${indent}${braces[1]}`;
}

function joinCompact(context, parts, base, braces) {
  if (fitsOnLine(context, parts, 0, base)) {
    return `${braces[0]}${base ? ` ${base}` : ''} ${P.arrayJoin(parts, ', ')} ${braces[1]}`;
  }
  const indent = `\n${P.stringRepeat(' ', context.indentation)}`;
  const line = base === '' && braces[0].length === 1 ? ' ' : `${base ? ` ${base}` : ''}${indent}  `;
  return `${braces[0]}${line}${P.arrayJoin(parts, `,${indent}  `)} ${braces[1]}`;
}

module.exports = { join };
