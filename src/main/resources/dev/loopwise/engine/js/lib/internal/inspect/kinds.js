'use strict';

// The less common built-in kinds: regular expressions, dates, errors, buffers, promises, boxes.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { types, isError } = require('internal/types');
const { prefix } = require('internal/inspect/names');
const { formatPrimitive } = require('internal/inspect/strings');
const collections = require('internal/inspect/collections');
const { plan, done, braced } = require('internal/inspect/values');

const plain = (text) => text;

function describeRegExp(context, value, depth, constructor, tag, keys) {
  const text = P.regExpToString(constructor === null ? new RegExp(value) : value);
  const name = prefix(constructor, tag, 'RegExp');
  const base = name === 'RegExp ' || !since.modernKinds ? text : `${name}${text}`;
  const isTooDeep = depth > context.depth && context.depth !== null;
  return keys.length === 0 || isTooDeep
    ? done(context.style(base, 'regexp'))
    : plan(base, ['{', '}'], keys);
}

function describeDate(context, value, constructor, tag, keys) {
  const text = P.dateGetTime(value) !== P.dateGetTime(value)
    ? P.dateToString(value)
    : P.dateToISOString(value);
  const name = prefix(constructor, tag, 'Date');
  const base = name === 'Date ' || !since.modernKinds ? text : `${name}${text}`;
  return keys.length === 0 ? done(context.style(base, 'date')) : plan(base, ['{', '}'], keys);
}

function describeError(context, value, constructor, tag, keys, formatValue) {
  const { errorBase, putStackFirst } = require('internal/inspect/errors');
  putStackFirst(keys);
  const braces = ['{', '}'];
  const base = errorBase(value, constructor, tag, context, keys, braces, formatValue);
  return keys.length === 0 ? done(base) : plan(base, braces, keys);
}

/** Accessors of the prototype that are listed as if they were own: `[byteLength]: 4`. */
function inheritedParts(context, value, names, formatValue) {
  return (level) => {
    const parts = [];
    for (let i = 0; i < names.length; i++) {
      context.indentation += 2;
      const shown = formatValue(context, value[names[i]], level);
      context.indentation -= 2;
      const name = since.bracketedAccessors ? `[${names[i]}]` : names[i];
      P.arrayPush(parts, `${name}: ${shown}`);
    }
    return parts;
  };
}

function describeArrayBuffer(context, value, constructor, tag, keys, isPart, formatValue) {
  const kind = types.isArrayBuffer(value) ? 'ArrayBuffer' : 'SharedArrayBuffer';
  const name = prefix(constructor, tag, kind);
  const length = inheritedParts(context, value, ['byteLength'], formatValue);
  if ((isPart || !since.modernKinds) && keys.length === 0) return done(`${name}{ ${length(0)[0]} }`);
  return plan('', braced(name), keys, (level) => {
    const bytes = isPart || !since.modernKinds ? [] : collections.arrayBufferEntries(context, value);
    return P.arrayConcat(bytes, length(level));
  });
}

function describeBox(context, value, type, constructor, tag, keys) {
  if (type === 'String') P.arraySplice(keys, 0, value.length);
  let base = `[${type}`;
  if (type !== constructor && since.modernKinds) base += constructor === null ? ' (null prototype)' : ` (${constructor})`;
  const inner = P.uncurry(globalThis[type].prototype.valueOf)(value);
  base += `: ${formatPrimitive(plain, inner, context)}]`;
  if (tag !== '' && tag !== constructor && since.modernKinds) base += ` [${tag}]`;
  return keys.length === 0
    ? done(context.style(base, P.stringToLowerCase(type)))
    : plan(base, ['{', '}'], keys);
}

function boxType(value) {
  if (types.isNumberObject(value)) return 'Number';
  if (types.isStringObject(value)) return 'String';
  if (types.isBooleanObject(value)) return 'Boolean';
  if (types.isBigIntObject(value)) return 'BigInt';
  return types.isSymbolObject(value) ? 'Symbol' : undefined;
}

function describeWeak(context, constructor, tag, keys, kind) {
  return plan('', braced(prefix(constructor, tag, kind)), keys,
    () => [context.style(since.modernKinds ? '<items unknown>' : '[items unknown]', 'special')]);
}

function describeNamespace(context, value, constructor, tag, keys, formatValue) {
  const parts = (level) => {
    const shown = [];
    for (let i = 0; i < keys.length; i++) P.arrayPush(shown, binding(context, value, keys[i], level, formatValue));
    return shown;
  };
  const name = since.causes ? prefix(constructor, tag, 'Module') : `[${tag}] `;
  return plan('', braced(name), [], parts);
}

function binding(context, value, key, level, formatValue) {
  const { formatProperty } = require('internal/inspect/properties');
  try {
    return formatProperty(context, value, level, key, false, formatValue);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const shown = formatProperty(context, { [key]: '' }, level, key, false, formatValue);
    return P.stringSlice(shown, 0, -2) + context.style('<uninitialized>', 'special');
  }
}

/** What a URL is shown as when its own way of being inspected is turned off. */
function urlText(context, value, depth) {
  if (typeof value.href !== 'string' || !(value instanceof globalThis.URL)) return undefined;
  return depth > context.depth && context.depth !== null ? undefined : value.href;
}

function describe(context, value, depth, constructor, tag, keys, isPart, formatValue) {
  if (types.isRegExp(value)) return describeRegExp(context, value, depth, constructor, tag, keys);
  if (types.isDate(value)) return describeDate(context, value, constructor, tag, keys);
  if (isError(value)) return describeError(context, value, constructor, tag, keys, formatValue);
  if (types.isAnyArrayBuffer(value)) {
    return describeArrayBuffer(context, value, constructor, tag, keys, isPart, formatValue);
  }
  if (types.isDataView(value)) {
    return plan('', braced(prefix(constructor, tag, 'DataView')), keys,
      inheritedParts(context, value, ['byteLength', 'byteOffset', 'buffer'], formatValue));
  }
  if (types.isPromise(value)) {
    return plan('', braced(prefix(constructor, tag, 'Promise')), keys,
      (level) => collections.promiseEntries(context, value, level, formatValue));
  }
  if (types.isWeakSet(value)) return describeWeak(context, constructor, tag, keys, 'WeakSet');
  if (types.isWeakMap(value)) return describeWeak(context, constructor, tag, keys, 'WeakMap');
  if (types.isModuleNamespaceObject(value)) {
    return describeNamespace(context, value, constructor, tag, keys, formatValue);
  }
  const box = boxType(value);
  if (box !== undefined) return describeBox(context, value, box, constructor, tag, keys);
  const url = since.urlText ? urlText(context, value, depth) : undefined;
  if (url !== undefined) return keys.length === 0 ? done(url) : plan(url, ['{', '}'], keys);
  const name = constructor === 'Object' && tag === '' ? '' : prefix(constructor, tag, 'Object');
  return keys.length === 0 ? done(`${name}{}`) : plan('', braced(name), keys);
}

module.exports = { describe };
