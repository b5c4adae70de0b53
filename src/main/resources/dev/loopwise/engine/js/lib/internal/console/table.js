'use strict';

// console.table: box drawing around rows, columns in the order they are first met.
const P = require('internal/primordials');
const { types } = require('internal/types');
const { inspect } = require('internal/inspect');
const { width } = require('internal/inspect/width');

const ALIGNED_LEFT_SINCE = 20;
const MOST_KEYS_SHOWN = 2;

function show(value) {
  const isRecord = typeof value === 'object' && value !== null && !P.isArray(value);
  const depth = isRecord && P.Object.keys(value).length > MOST_KEYS_SHOWN ? -1 : 0;
  return inspect(value, { maxArrayLength: 3, breakLength: Infinity, depth });
}

function cell(text, columnWidth) {
  const room = columnWidth - width(text, false);
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

function render(head, columns) {
  let rowCount = 0;
  for (const column of columns) rowCount = P.Math.max(rowCount, column.length);
  const widths = [];
  for (let i = 0; i < head.length; i++) {
    let most = width(head[i], false);
    for (let r = 0; r < rowCount; r++) {
      columns[i][r] ??= '';
      most = P.Math.max(most, width(columns[i][r], false));
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

/** Rows of [index, value, key of a map entry]. */
function rowsOf(data) {
  const rows = [];
  if (types.isMap(data)) {
    P.mapForEach(data, (value, key) => P.arrayPush(rows, { index: `${rows.length}`, key, value }));
    return { rows, indexName: '(iteration index)', isMap: true };
  }
  if (types.isSet(data)) {
    P.setForEach(data, (value) => P.arrayPush(rows, { index: `${rows.length}`, value }));
    return { rows, indexName: '(iteration index)', isMap: false };
  }
  for (const index of P.Object.keys(data)) P.arrayPush(rows, { index, value: data[index] });
  return { rows, indexName: '(index)', isMap: false };
}

const isPrimitive = (value) =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');

exports.table = function table(data, wanted, log) {
  if (wanted !== undefined && !P.isArray(wanted)) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_INVALID_ARG_TYPE('properties', 'Array', wanted);
  }
  if (data === null || typeof data !== 'object') return log(data);
  const { rows, indexName, isMap } = rowsOf(data);
  const columns = new P.Map();
  const indexes = [];
  const keys = [];
  const values = [];
  let hasValues = false;
  for (let r = 0; r < rows.length; r++) {
    const { index, value } = rows[r];
    indexes[r] = index;
    if (isMap) {
      keys[r] = show(rows[r].key);
      values[r] = show(value);
      hasValues = true;
    } else if (isPrimitive(value)) {
      values[r] = show(value);
      hasValues = true;
    } else {
      for (const name of wanted ?? P.Object.keys(value)) {
        if (!columns.has(name)) columns.set(name, []);
        if (P.objectHasOwn(value, name)) columns.get(name)[r] = show(value[name]);
      }
    }
  }
  const head = [indexName];
  const body = [indexes];
  if (isMap) {
    P.arrayPush(head, 'Key');
    P.arrayPush(body, keys);
  }
  P.mapForEach(columns, (column, name) => {
    P.arrayPush(head, name);
    P.arrayPush(body, column);
  });
  if (hasValues) {
    P.arrayPush(head, 'Values');
    P.arrayPush(body, values);
  }
  return log(render(head, body));
};
