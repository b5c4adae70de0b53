'use strict';

// One value of any kind, at some depth. The kinds are tried in Node's order.
// Source: Node 24 lib/internal/util/inspect.js, formatValue and formatRaw.
const P = require('internal/primordials');
const { types, isError, typedArrayName } = require('internal/types');
const { formatPrimitive } = require('internal/inspect/strings');
const { prefix, constructorName, tagOf, functionBase } = require('internal/inspect/names');
const { join } = require('internal/inspect/layout');
const properties = require('internal/inspect/properties');
const collections = require('internal/inspect/collections');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

function formatValue(context, value, depth, isPart) {
  if ((typeof value !== 'object' && typeof value !== 'function')) {
    return formatPrimitive(context.style, value, context);
  }
  if (value === null) return context.style('null', 'null');
  const original = value;
  const proxy = host.proxyDetails(value);
  let target = value;
  if (proxy !== undefined) {
    if (proxy[0] === null) return context.style('<Revoked Proxy>', 'special');
    if (context.showProxy) return formatProxy(context, proxy, depth);
    target = proxiedTarget(proxy);
    if (target === null) return context.style('<Revoked Proxy>', 'special');
  }
  if (context.customInspect) {
    const custom = target[CUSTOM];
    if (typeof custom === 'function' && custom !== context.inspect &&
        !isOwnPrototype(target)) {
      const result = callCustom(context, custom, original, depth, proxy !== undefined);
      if (result !== undefined) return result.text;
    }
  }
  if (P.arrayIncludes(context.seen, target)) return circular(context, target);
  return formatObject(context, target, depth, isPart);
}

function proxiedTarget(proxy) {
  let target = proxy[0];
  let inner = host.proxyDetails(target);
  while (inner !== undefined && target !== null) {
    target = inner[0];
    inner = target === null ? undefined : host.proxyDetails(target);
  }
  return target;
}

/** `Foo.prototype` itself is shown plainly. */
function isOwnPrototype(value) {
  const { constructor } = value;
  return constructor !== null && constructor !== undefined && constructor.prototype === value;
}

function callCustom(context, custom, value, depth, isForeign) {
  const left = context.depth === null ? null : context.depth - depth;
  const result = P.Reflect.apply(
    custom, value, [left, context.optionsForUser(isForeign || !(value instanceof Object)),
      context.inspect]);
  if (result === value) return undefined;
  if (typeof result !== 'object' || result === null) {
    return { text: typeof result === 'object' ? formatValue(context, result, depth) : `${P.String(result)}` };
  }
  const text = formatValue(context, result, depth);
  const indent = `\n${P.stringRepeat(' ', context.indentation)}`;
  return { text: P.arrayJoin(P.stringSplit(text, '\n'), indent) };
}

function formatProxy(context, proxy, depth) {
  if (depth > context.depth && context.depth !== null) return context.style('Proxy [Array]', 'special');
  context.indentation += 2;
  const parts = [
    formatValue(context, proxy[0], depth + 1),
    formatValue(context, proxy[1], depth + 1),
  ];
  context.indentation -= 2;
  return join(context, parts, '', ['Proxy [', ']'], true, depth + 1);
}

function circular(context, value) {
  if (context.circular === undefined) context.circular = new P.Map();
  let index = context.circular.get(value);
  if (index === undefined) {
    index = context.circular.size + 1;
    context.circular.set(value, index);
  }
  return context.style(`[Circular *${index}]`, 'special');
}

/** What one kind of object looks like: text before the braces, braces, keys and its own entries. */
function plan(base, braces, keys, entries, isList) {
  return { base, braces, keys, entries, isList: isList === true };
}

const done = (text) => ({ text });
const braced = (name) => [`${name}{`, '}'];

function formatObject(context, value, depth, isPart) {
  const constructor = constructorName(value, context, depth, (prototype) =>
    context.inspect(prototype, { customInspect: false, depth: -1 }));
  const tag = tagOf(value, context);
  const shape = describe(context, value, depth, constructor, tag, isPart);
  if (shape.text !== undefined) return shape.text;
  if (depth > context.depth && context.depth !== null) {
    const name = P.stringSlice(prefix(constructor, tag, P.isArray(value) ? 'Array' : 'Object'), 0, -1);
    return context.style(constructor === null ? name : `[${name}]`, 'special');
  }
  return formatContents(context, value, depth + 1, shape);
}

function formatContents(context, value, level, shape) {
  const { braces, keys, isList } = shape;
  let { base } = shape;
  P.arrayPush(context.seen, value);
  context.currentDepth = level;
  const parts = shape.entries === undefined ? [] : shape.entries(level);
  for (let i = 0; i < keys.length; i++) {
    P.arrayPush(
      parts, properties.formatProperty(context, value, level, keys[i], isList, formatValue));
  }
  const index = context.circular === undefined ? undefined : context.circular.get(value);
  if (index !== undefined) {
    const reference = context.style(`<ref *${index}>`, 'special');
    if (context.compact !== true) base = base === '' ? reference : `${reference} ${base}`;
    else braces[0] = `${reference} ${braces[0]}`;
  }
  P.arrayPop(context.seen);
  if (context.sorted) sortParts(context, parts, keys.length, isList);
  return join(context, parts, base, braces, isList, level, value);
}

function sortParts(context, parts, keyCount, isList) {
  const compare = context.sorted === true ? undefined : context.sorted;
  if (!isList) {
    P.arraySort(parts, compare);
  } else if (keyCount > 1) {
    const from = parts.length - keyCount;
    const sorted = P.arraySort(P.arraySlice(parts, from), compare);
    for (let i = 0; i < keyCount; i++) parts[from + i] = sorted[i];
  }
}

function describe(context, value, depth, constructor, tag, isPart) {
  if (constructor === null || Symbol.iterator in value) {
    const list = describeIterable(context, value, constructor, tag);
    if (list !== undefined) return list;
  }
  const keys = properties.keysOf(value, context.showHidden);
  if (constructor === 'Object' && typeof value !== 'function' && !isError(value)) {
    return describePlain(context, value, tag, keys, depth, isPart);
  }
  if (typeof value === 'function') {
    const base = functionBase(value, constructor, tag, (name) => formatValue(context, name, depth));
    return keys.length === 0 ? done(context.style(base, 'special')) : plan(base, ['{', '}'], keys);
  }
  return require('internal/inspect/kinds')
    .describe(context, value, depth, constructor, tag, keys, isPart, formatValue);
}

function describePlain(context, value, tag, keys, depth, isPart) {
  if (types.isArgumentsObject(value)) {
    const braces = braced('[Arguments] ');
    return keys.length === 0 ? done(`${braces[0]}}`) : plan('', braces, keys);
  }
  if (!(Symbol.toStringTag in value) && P.objectToString(value) !== '[object Object]') {
    return require('internal/inspect/kinds')
      .describe(context, value, depth, 'Object', tag, keys, isPart, formatValue);
  }
  const start = tag === '' ? '{' : `${prefix('Object', tag, 'Object')}{`;
  return keys.length === 0 ? done(`${start}}`) : plan('', [start, '}'], keys);
}

function describeIterable(context, value, constructor, tag) {
  if (P.isArray(value)) return describeArray(context, value, constructor, tag);
  const typedName = typedArrayName(value);
  if (typedName !== undefined) return describeTyped(context, value, constructor, tag, typedName);
  if (types.isSet(value)) {
    const keys = properties.keysOf(value, context.showHidden);
    const name = prefix(constructor, tag, 'Set', `(${P.setSize(value)})`);
    if (P.setSize(value) === 0 && keys.length === 0) return done(`${name}{}`);
    return plan('', braced(name), keys,
      (level) => collections.setEntries(context, value, level, formatValue));
  }
  if (types.isMap(value)) {
    const keys = properties.keysOf(value, context.showHidden);
    const name = prefix(constructor, tag, 'Map', `(${P.mapSize(value)})`);
    if (P.mapSize(value) === 0 && keys.length === 0) return done(`${name}{}`);
    return plan('', braced(name), keys,
      (level) => collections.mapEntries(context, value, level, formatValue));
  }
  if (tag === 'Map Iterator' || tag === 'Set Iterator') return describeIterator(context, value, tag);
  return undefined;
}

function describeArray(context, value, constructor, tag) {
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

function describeTyped(context, value, constructor, tag, typedName) {
  const keys = properties.keysBesidesElements(value, context.showHidden);
  const fallback = constructor === null ? typedName : '';
  const length = P.typedArrayLength(value);
  const name = prefix(constructor, tag, fallback, `(${length})`);
  if (length === 0 && keys.length === 0 && !context.showHidden) return done(`${name}[]`);
  return plan('', [`${name}[`, ']'], keys,
    (level) => collections.typedArrayEntries(context, value, level, formatValue), true);
}

function describeIterator(context, value, tag) {
  const keys = properties.keysOf(value, context.showHidden);
  const paired = host.iteratorPreview(value)[1];
  const name = paired ? `[${P.stringSlice(tag, 0, 3)} Entries] ` : `[${tag}] `;
  return plan('', braced(name), keys,
    (level) => collections.iteratorEntries(context, value, level, formatValue));
}

module.exports = { formatValue, plan, done, braced };
