'use strict';

// Arrays, typed arrays, maps, sets and the iterators over these.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { types, typedArrayName } = require('internal/types');
const { prefix } = require('internal/inspect/names');
const properties = require('internal/inspect/properties');
const collections = require('internal/inspect/collections');
const { plan, done, braced } = require('internal/inspect/values');

const sizeText = (size) => (since.sizes ? `(${size})` : '');

function describe(context, value, constructor, tag, formatValue) {
  if (P.isArray(value)) return describeArray(context, value, constructor, tag, formatValue);
  const typedName = typedArrayName(value);
  if (typedName !== undefined) return describeTyped(context, value, constructor, tag, typedName, formatValue);
  if (types.isSet(value)) {
    const keys = properties.keysOf(value, context.showHidden);
    const name = prefix(constructor, tag, 'Set', sizeText(P.setSize(value)));
    if (P.setSize(value) === 0 && keys.length === 0) return done(`${name}{}`);
    return plan('', braced(name), keys,
      (level) => collections.setEntries(context, value, level, formatValue));
  }
  if (types.isMap(value)) {
    const keys = properties.keysOf(value, context.showHidden);
    const name = prefix(constructor, tag, 'Map', sizeText(P.mapSize(value)));
    if (P.mapSize(value) === 0 && keys.length === 0) return done(`${name}{}`);
    return plan('', braced(name), keys,
      (level) => collections.mapEntries(context, value, level, formatValue));
  }
  if (tag === 'Map Iterator' || tag === 'Set Iterator') return describeIterator(context, value, tag, formatValue);
  return undefined;
}

function describeArray(context, value, constructor, tag, formatValue) {
  const name = constructor !== 'Array' || tag !== ''
    ? prefix(constructor, tag, 'Array', `(${value.length})`)
    : '';
  const keys = properties.keysBesidesElements(value, context.showHidden);
  if (value.length === 0 && keys.length === 0) return done(`${name}[]`);
  const element = (ctx, list, level, key) =>
    properties.formatElement(ctx, list, level, key, formatValue);
  return plan('', [`${name}[`, ']'], keys,
    (level) => collections.arrayEntries(context, value, level, element), true);
}

function describeTyped(context, value, constructor, tag, typedName, formatValue) {
  const keys = properties.keysBesidesElements(value, context.showHidden);
  const fallback = constructor === null ? typedName : '';
  const length = P.typedArrayLength(value);
  const name = prefix(constructor, tag, fallback, `(${length})`);
  if (length === 0 && keys.length === 0 && !context.showHidden) return done(`${name}[]`);
  return plan('', [`${name}[`, ']'], keys,
    (level) => collections.typedArrayEntries(context, value, level, formatValue), true);
}

function describeIterator(context, value, tag, formatValue) {
  const keys = properties.keysOf(value, context.showHidden);
  const paired = host.iteratorPreview(value)[1] && since.modernKinds;
  const name = paired ? `[${P.stringSlice(tag, 0, 3)} Entries] ` : `[${tag}] `;
  return plan('', braced(name), keys,
    (level) => collections.iteratorEntries(context, value, level, formatValue));
}

module.exports = { describe };
