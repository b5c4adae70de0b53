'use strict';

// The entries of lists, maps, sets, buffers and promises.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { types } = require('internal/types');
const { formatNumber, formatBigInt } = require('internal/inspect/strings');

// The states host.promiseState tells.
const PENDING = 0;
const REJECTED = 2;
const INDEX = /^(0|[1-9][0-9]*)$/;
const LARGEST_INDEX = 2 ** 32 - 2;

const plural = (count) => (count > 1 ? 's' : '');
const more = (count) => `... ${count} more item${plural(count)}`;
const shownCount = (context, length) =>
  P.Math.min(P.Math.max(0, context.maxArrayLength), length);

/** Old releases show every item of a map or set, and their size among the hidden properties. */
const shownOf = (context, size) =>
  (since.limitedCollections ? shownCount(context, size) : size);

function addSize(context, size, parts) {
  if (!since.sizes && context.showHidden) {
    P.arrayPush(parts, `[size]: ${context.style(`${size}`, 'number')}`);
  }
}

function holes(context, count) {
  return context.style(`<${count} empty item${plural(count)}>`, 'undefined');
}

function arrayEntries(context, value, depth, formatEntry) {
  const count = shownCount(context, value.length);
  const parts = [];
  for (let i = 0; i < count; i++) {
    if (!P.objectHasOwn(value, i)) return sparseEntries(context, value, depth, count, parts, formatEntry);
    P.arrayPush(parts, formatEntry(context, value, depth, i));
  }
  if (value.length > count) P.arrayPush(parts, more(value.length - count));
  return parts;
}

/** Goes on from `parts.length`, the first hole. */
function sparseEntries(context, value, depth, most, parts, formatEntry) {
  const keys = P.Object.keys(value);
  let index = parts.length;
  for (let i = index; i < keys.length && parts.length < most; i++) {
    const key = keys[i];
    if (P.regExpExec(INDEX, key) === null || +key > LARGEST_INDEX) break;
    if (`${index}` !== key) {
      P.arrayPush(parts, holes(context, key - index));
      index = +key;
      if (parts.length === most) break;
    }
    P.arrayPush(parts, formatEntry(context, value, depth, key));
    index++;
  }
  const rest = value.length - index;
  if (rest > 0) P.arrayPush(parts, parts.length === most ? more(rest) : holes(context, rest));
  return parts;
}

function typedArrayEntries(context, value, depth, formatValue) {
  const count = shownCount(context, value.length);
  const format = count > 0 && typeof value[0] === 'bigint' ? formatBigInt : formatNumber;
  const parts = [];
  for (let i = 0; i < count; i++) {
    parts[i] = format(context.style, value[i], context.numericSeparator);
  }
  if (value.length > count) P.arrayPush(parts, more(value.length - count));
  if (context.showHidden) {
    context.indentation += 2;
    for (const key of ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer']) {
      P.arrayPush(parts, `[${key}]: ${formatValue(context, value[key], depth, true)}`);
    }
    context.indentation -= 2;
  }
  return parts;
}

function setEntries(context, value, depth, formatValue) {
  const count = shownOf(context, P.setSize(value));
  const parts = [];
  context.indentation += 2;
  P.setForEach(value, (item) => {
    if (parts.length < count) P.arrayPush(parts, formatValue(context, item, depth));
  });
  context.indentation -= 2;
  if (P.setSize(value) > count) P.arrayPush(parts, more(P.setSize(value) - count));
  addSize(context, P.setSize(value), parts);
  return parts;
}

function mapEntries(context, value, depth, formatValue) {
  const count = shownOf(context, P.mapSize(value));
  const parts = [];
  context.indentation += 2;
  P.mapForEach(value, (item, key) => {
    if (parts.length < count) {
      P.arrayPush(parts,
        `${formatValue(context, key, depth)} => ${formatValue(context, item, depth)}`);
    }
  });
  context.indentation -= 2;
  if (P.mapSize(value) > count) P.arrayPush(parts, more(P.mapSize(value) - count));
  addSize(context, P.mapSize(value), parts);
  return parts;
}

/** What a map or set iterator has still to give, without moving it. */
function iteratorEntries(context, value, depth, formatValue) {
  const [entries, hasPairs] = host.iteratorPreview(value);
  const paired = hasPairs && (since.modernKinds || !types.isSetIterator(value));
  const count = shownCount(context, entries.length);
  const parts = [];
  context.indentation += 2;
  for (let i = 0; i < count; i++) {
    P.arrayPush(parts, paired
      ? `[ ${formatValue(context, entries[i][0], depth)}, ${formatValue(context, entries[i][1], depth)} ]`
      : formatValue(context, hasPairs ? entries[i][0] : entries[i], depth));
  }
  context.indentation -= 2;
  if (entries.length > count) P.arrayPush(parts, more(entries.length - count));
  return parts;
}

const hexByte = (byte) => (byte < 16 ? '0' : '') + P.uncurry(Number.prototype.toString)(byte, 16);

function arrayBufferEntries(context, value) {
  let bytes;
  try {
    bytes = new Uint8Array(value);
  } catch {
    return [context.style('(detached)', 'special')];
  }
  const count = shownCount(context, bytes.length);
  let text = '';
  for (let i = 0; i < count; i++) text += (i === 0 ? '' : ' ') + hexByte(bytes[i]);
  const rest = bytes.length - count;
  if (rest > 0) text += ` ... ${rest} more byte${plural(rest)}`;
  return [`${context.style('[Uint8Contents]', 'special')}: <${text}>`];
}

function promiseEntries(context, value, depth, formatValue) {
  const [state, result] = host.promiseState(value);
  if (state === PENDING) return [context.style('<pending>', 'special')];
  context.indentation += 2;
  const shown = formatValue(context, result, depth);
  context.indentation -= 2;
  return [state === REJECTED ? `${context.style('<rejected>', 'special')} ${shown}` : shown];
}

module.exports = {
  arrayEntries, typedArrayEntries, setEntries, mapEntries, iteratorEntries, arrayBufferEntries,
  promiseEntries,
};
