'use strict';

// util.format: %-placeholders and what is appended. Plain strings never load the inspector.
const P = require('internal/primordials');

const inspect = (value, options) => require('internal/inspect').inspect(value, options);
const simple = (text) => text;
const HAS_KINDS_SINCE = 12;
const ASKS_TO_PRIMITIVE_SINCE = 20;
const KNOWS_NUMBERS = host.release >= HAS_KINDS_SINCE;

function formatNumber(value, options) {
  if (!KNOWS_NUMBERS) return `${value}`;
  const separator = options.numericSeparator === true;
  return require('internal/inspect/strings').formatNumber(simple, value, separator);
}

function formatBigInt(value, options) {
  const separator = options.numericSeparator === true;
  return require('internal/inspect/strings').formatBigInt(simple, value, separator);
}

const isBuiltInName = (name) => /^[A-Z][a-zA-Z0-9]+$/.test(name) && P.objectHasOwn(host.global, name);
const never = () => false;

/** Whether String(value) would only give a built-in text such as [object Object]. */
function hasBuiltInToString(value) {
  const proxy = host.proxyDetails(value);
  if (proxy !== undefined) return proxy[0] === null || hasBuiltInToString(proxy[0]);
  const asksPrimitive = host.release >= ASKS_TO_PRIMITIVE_SINCE &&
    typeof value[Symbol.toPrimitive] === 'function';
  const hasToString = typeof value.toString === 'function';
  if (!hasToString && !asksPrimitive) return true;
  const ownsText = hasToString ? (object) => P.objectHasOwn(object, 'toString') : never;
  const ownsPrimitive = asksPrimitive
    ? (object) => P.objectHasOwn(object, Symbol.toPrimitive)
    : never;
  if (ownsText(value) || ownsPrimitive(value)) return false;
  let pointer = value;
  do {
    pointer = P.Object.getPrototypeOf(pointer);
  } while (!ownsText(pointer) && !ownsPrimitive(pointer));
  const descriptor = P.Object.getOwnPropertyDescriptor(pointer, 'constructor');
  return descriptor !== undefined && typeof descriptor.value === 'function' &&
    isBuiltInName(descriptor.value.name);
}

function asString(value, options) {
  if (!KNOWS_NUMBERS) return P.String(value);
  if (typeof value === 'number') return formatNumber(value, options);
  if (typeof value === 'bigint') return formatBigInt(value, options);
  if (typeof value !== 'object' || value === null || !hasBuiltInToString(value)) {
    return P.String(value);
  }
  return inspect(value, { ...options, depth: 0, colors: false, compact: 3 });
}

function asNumber(value, parse, options) {
  if (typeof value === 'bigint') return formatBigInt(value, options);
  const isUnreadable = typeof value === 'symbol' && KNOWS_NUMBERS;
  return formatNumber(isUnreadable ? NaN : parse(value), options);
}

function asFloat(value, options) {
  const isUnreadable = typeof value === 'symbol' && KNOWS_NUMBERS;
  return formatNumber(isUnreadable ? NaN : parseFloat(value), options);
}

function asJson(value) {
  try {
    return P.jsonStringify(value);
  } catch (error) {
    const isCircular = error.name === 'TypeError' && /circular|cyclic/i.test(error.message);
    if (isCircular) return '[Circular]';
    throw error;
  }
}

/** The text for one placeholder, or undefined when `letter` is none. */
function placeholder(letter, value, options) {
  switch (letter) {
    case 's': return asString(value, options);
    case 'd': return asNumber(value, P.Number, options);
    case 'i': return asNumber(value, parseInt, options);
    case 'f': return asFloat(value, options);
    case 'j': return asJson(value);
    case 'o':
      return inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 });
    case 'O': return inspect(value, options);
    case 'c': return KNOWS_NUMBERS ? '' : undefined;
    default: return undefined;
  }
}

/** An argument that no placeholder took. Node 10 writes most of them as String does. */
function appended(value, options, isAfterText) {
  if (!KNOWS_NUMBERS) {
    const isShown = !isAfterText || typeof value === 'symbol' ||
      (typeof value === 'object' && value !== null);
    return isShown ? inspect(value, options) : `${value}`;
  }
  return typeof value === 'string' ? value : inspect(value, options);
}

/** Formats the arguments of console.log; `options` are inspect's. */
function formatWithOptions(options, args) {
  const first = args[0];
  let next = 0;
  let text = '';
  let separator = '';
  if (typeof first === 'string') {
    if (args.length === 1) return first;
    let copied = 0;
    let used = 0;
    for (let i = 0; i < first.length - 1; i++) {
      if (P.stringCharCodeAt(first, i) !== 37) continue;
      const letter = first[++i];
      if (letter === '%') {
        text += P.stringSlice(first, copied, i);
        copied = i + 1;
        continue;
      }
      if (used + 1 === args.length) continue;
      const shown = placeholder(letter, args[used + 1], options);
      if (shown === undefined && letter !== 'j') continue;
      used++;
      text += P.stringSlice(first, copied, i - 1) + shown;
      copied = i + 1;
    }
    if (copied !== 0) {
      next = used + 1;
      separator = ' ';
      if (copied < first.length) text += P.stringSlice(first, copied);
    }
  }
  for (; next < args.length; next++) {
    const isFirst = next === 0 && typeof first === 'string';
    text += separator + (isFirst ? first : appended(args[next], options, typeof first === 'string'));
    separator = ' ';
  }
  return text;
}

module.exports = { formatWithOptions };
