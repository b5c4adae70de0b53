'use strict';

// One value of any kind, at some depth. The kinds are tried in Node's order.
// Source: Node 24 lib/internal/util/inspect.js, formatValue and formatRaw.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { types, isError } = require('internal/types');
const { formatPrimitive } = require('internal/inspect/strings');
const { prefix, constructorName, tagOf, functionBase } = require('internal/inspect/names');
const { join } = require('internal/inspect/layout');
const properties = require('internal/inspect/properties');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

function formatValue(context, value, depth, isPart) {
  if ((typeof value !== 'object' && typeof value !== 'function')) {
    return formatPrimitive(context.style, value, context);
  }
  if (value === null) return context.style('null', 'null');
  const proxy = since.proxyUnwrapping || context.showProxy ? host.proxyDetails(value) : undefined;
  if (proxy !== undefined) return formatProxied(context, value, proxy, depth, isPart);
  return formatPlain(context, value, value, depth, isPart);
}

/** An object, or the target of the proxy `original`. */
function formatPlain(context, value, original, depth, isPart) {
  if (context.customInspect) {
    const custom = customInspection(value, context);
    if (typeof custom === 'function' && custom !== context.inspect && !isOwnPrototype(value)) {
      const result = callCustom(context, custom, original, depth, value !== original);
      if (result !== undefined) return result.text;
    }
  }
  if (P.arrayIncludes(context.seen, value)) return circular(context, value);
  return formatObject(context, value, depth, isPart);
}

/** Node 10 still asks a method called `inspect`, with a warning. */
function customInspection(value, context) {
  const custom = value[CUSTOM];
  if (custom || since.modernKinds) return custom;
  const { inspect } = value;
  return inspect === context.inspect || typeof inspect !== 'function'
    ? undefined
    : require('util').deprecate(inspect,
      'Custom inspection function on Objects via .inspect() is deprecated', 'DEP0079');
}

function formatProxied(context, value, proxy, depth, isPart) {
  const isRevoked = proxy[0] === null;
  if (context.showProxy && !isRevoked) return formatProxy(context, proxy, depth);
  let layers = 0;
  let target = value;
  for (let inner = proxy; inner !== undefined && target !== null; layers++) {
    target = inner[0];
    inner = target === null ? undefined : host.proxyDetails(target);
  }
  let text = target === null
    ? context.style('<Revoked Proxy>', 'special')
    : formatPlain(context, target, value, depth, isPart);
  if (!since.markedProxies || context.showProxy) return text;
  for (let i = isRevoked || target === null ? 1 : 0; i < layers; i++) {
    text = `${context.style('Proxy(', 'special')}${text}${context.style(')', 'special')}`;
  }
  return text;
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
  if (typeof result !== 'string') return { text: formatValue(context, result, depth) };
  if (!since.modernKinds) return { text: result };
  const indent = `\n${P.stringRepeat(' ', context.indentation)}`;
  return { text: P.arrayJoin(P.stringSplit(result, '\n'), indent) };
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
  if (!since.circularNumbers) return context.style('[Circular]', 'special');
  if (context.circular === undefined) context.circular = new P.Map();
  let index = context.circular.get(value);
  if (index === undefined) {
    index = context.circular.size + 1;
    context.circular.set(value, index);
  }
  return context.style(`[Circular *${index}]`, 'special');
}

const NONE = [];

/** What one kind of object looks like: text before the braces, braces, keys and its own entries. */
function plan(base, braces, keys, entries, isList) {
  return { base, braces, keys, entries, isList: isList === true, inherited: NONE };
}

const done = (text) => ({ text });
const braced = (name) => [`${name}{`, '}'];

const describePrototype = (context) => (prototype) =>
  context.inspect(prototype, { customInspect: false, depth: -1 });

function formatObject(context, value, depth, isPart) {
  const constructor = constructorName(value, context, depth, describePrototype(context));
  const tag = tagOf(value, context);
  const shape = withInherited(context, value, depth,
    describe(context, value, depth, constructor, tag, isPart));
  if (shape.text !== undefined) return shape.text;
  if (depth > context.depth && context.depth !== null) {
    if (!since.modernKinds) return context.style(`[${constructor || tag || 'Object'}]`, 'special');
    const name = P.stringSlice(prefix(constructor, tag, P.isArray(value) ? 'Array' : 'Object'), 0, -1);
    return context.style(constructor === null ? name : `[${name}]`, 'special');
  }
  return formatContents(context, value, depth + 1, shape);
}

/** With showHidden, what the prototypes add makes even an empty object one with contents. */
function withInherited(context, value, depth, shape) {
  const isTooDeep = depth > context.depth && context.depth !== null;
  if (!context.showHidden || isTooDeep || !since.modernKinds) return shape;
  const { inheritedParts } = require('internal/inspect/prototypes');
  const inherited = inheritedParts(context, value, depth + 1, formatValue);
  if (inherited.length === 0) return shape;
  const { text } = shape;
  if (text === undefined) return P.Object.assign(shape, { inherited });
  const end = P.stringSlice(text, -2);
  const whole = end === '{}' || end === '[]'
    ? plan('', [P.stringSlice(text, 0, -1), end[1]], NONE, undefined, end === '[]')
    : plan(text, ['{', '}'], NONE);
  return P.Object.assign(whole, { inherited });
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
  for (let i = 0; i < shape.inherited.length; i++) P.arrayPush(parts, shape.inherited[i]);
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
    const list = require('internal/inspect/iterables')
      .describe(context, value, constructor, tag, formatValue);
    if (list !== undefined) return list;
  }
  const keys = properties.keysOf(value, context.showHidden);
  const isFunction = typeof value === 'function' && (since.ownObjectPrototype || constructor !== 'Object');
  if (constructor === 'Object' && !isFunction && !isError(value)) {
    return describePlain(context, value, tag, keys, depth, isPart);
  }
  if (isFunction) {
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

module.exports = { formatValue, plan, done, braced };
