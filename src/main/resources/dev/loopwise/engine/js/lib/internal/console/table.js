'use strict';

// console.table: box drawing around rows, columns in the order they are first met.
const P = require('internal/primordials');
const { types } = require('internal/types');
const { inspect } = require('internal/inspect');
const { width } = require('internal/inspect/width');

const ALIGNED_LEFT_SINCE = 20;
const ONE_LINE_CELLS_SINCE = 12;
const COUNTS_WIDTHS_SINCE = 12;
const MOST_KEYS_SHOWN = 2;
const FIRST_OF_PAIR = 0;

const widthOf = (text) => (host.release < COUNTS_WIDTHS_SINCE
  ? P.stringNormalize(text, 'NFC').length
  : width(text, false));

function show(value) {
  const isRecord = typeof value === 'object' && value !== null && !P.isArray(value) &&
    !types.isTypedArray(value);
  const depth = isRecord && P.Object.keys(value).length > MOST_KEYS_SHOWN ? -1 : 0;
  const breakLength = host.release < ONE_LINE_CELLS_SINCE ? 60 : Infinity;
  return inspect(value, { maxArrayLength: 3, breakLength, depth });
}

function cell(text, columnWidth) {
  const room = columnWidth - widthOf(text);
  if (host.release >= ALIGNED_LEFT_SINCE) return ` ${text}${P.stringRepeat(' ', room - 1)}`;
  const left = P.Math.floor(room / 2);
  return P.stringRepeat(' ', left) + text + P.stringRepeat(' ', room - left);
}

function line(cells, widths) {
  let text = '│';
  for (let i = 0; i < widths.length; i++) {
    text += cell(cells[i], widths[i]) + '│';
  }
  return text;
}

function rule(left, middle, right, widths) {
  let text = left;
  for (let i = 0; i < widths.length; i++) {
    text += P.stringRepeat('─', widths[i]) + (i === widths.length - 1 ? right : middle);
  }
  return text;
}

/** The table; a cell that a column lacks is empty. */
function render(head, columns) {
  let rowCount = 0;
  for (let i = 0; i < columns.length; i++) rowCount = P.Math.max(rowCount, columns[i].length);
  const widths = [];
  for (let i = 0; i < head.length; i++) {
    let most = widthOf(head[i]);
    for (let r = 0; r < rowCount; r++) {
      if (!P.objectHasOwn(columns[i], r)) columns[i][r] = '';
      most = P.Math.max(most, widthOf(columns[i][r]));
    }
    widths[i] = most + 2;
  }
  let text = `${rule('┌', '┬', '┐', widths)}\n${line(head, widths)}\n${rule('├', '┼', '┤', widths)}\n`;
  for (let r = 0; r < rowCount; r++) {
    const cells = [];
    for (let i = 0; i < head.length; i++) cells[i] = columns[i][r];
    text += `${line(cells, widths)}\n`;
  }
  return text + rule('└', '┴', '┘', widths);
}

/** The entries of a map or set, or those that an iterator over one has still to give. */
function iterated(data) {
  const items = [];
  if (types.isMap(data)) P.mapForEach(data, (value, key) => P.arrayPush(items, [key, value]));
  else if (types.isSet(data)) P.setForEach(data, (value) => P.arrayPush(items, value));
  else if (types.isMapIterator(data)) return previewed(data);
  else if (types.isSetIterator(data)) return setPreview(data);
  else return undefined;
  return { items, paired: types.isMap(data) };
}

function previewed(data) {
  const [items, paired] = host.iteratorPreview(data);
  return { items, paired };
}

/** The pairs of a set's entries() are listed one value after the other. */
function setPreview(data) {
  const [entries, paired] = host.iteratorPreview(data);
  if (!paired) return { items: entries, paired: false };
  const items = [];
  for (let i = 0; i < entries.length; i++) P.arrayPush(items, entries[i][0], entries[i][1]);
  return { items, paired: false };
}

function listTable({ items, paired }) {
  const indexes = [];
  const keys = [];
  const values = [];
  for (let i = 0; i < items.length; i++) {
    indexes[i] = show(i);
    if (paired) keys[i] = show(items[i][FIRST_OF_PAIR]);
    values[i] = show(paired ? items[i][1] : items[i]);
  }
  return paired
    ? render(['(iteration index)', 'Key', 'Values'], [indexes, keys, values])
    : render(['(iteration index)', 'Values'], [indexes, values]);
}

const isPrimitive = (value) =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');

function recordTable(data, wanted) {
  const columns = P.Object.create(null);
  const values = [];
  const indexes = P.Object.keys(data);
  for (let r = 0; r < indexes.length; r++) {
    const item = data[indexes[r]];
    if (wanted === undefined && isPrimitive(item)) {
      values[r] = show(item);
      continue;
    }
    const names = wanted ?? P.Object.keys(item);
    for (let i = 0; i < names.length; i++) {
      columns[names[i]] ??= [];
      const isThere = !isPrimitive(item) && P.objectHasOwn(item, names[i]);
      columns[names[i]][r] = isThere ? show(item[names[i]]) : '';
    }
  }
  const names = P.Object.keys(columns);
  const head = ['(index)'];
  const body = [indexes];
  for (let i = 0; i < names.length; i++) {
    P.arrayPush(head, names[i]);
    P.arrayPush(body, columns[names[i]]);
  }
  if (values.length > 0) {
    P.arrayPush(head, 'Values');
    P.arrayPush(body, values);
  }
  return render(head, body);
}

exports.table = function table(data, wanted, self) {
  if (wanted !== undefined) require('internal/validators').validateArray(wanted, 'properties');
  if (data === null || typeof data !== 'object') return self.log(data);
  const list = iterated(data);
  return self.log(list === undefined ? recordTable(data, wanted) : listTable(list));
};
