'use strict';

// util.format: %-placeholders and what is appended. Plain strings never load the inspector.
const P = require('internal/primordials');

const inspect = (value, options) => require('internal/inspect').inspect(value, options);
const simple = (text) => text;

function formatNumber(value) {
  return require('internal/inspect/strings').formatNumber(simple, value, false);
}

const isBuiltInName = (name) => /^[A-Z][a-zA-Z0-9]+$/.test(name) && P.objectHasOwn(host.global, name);

/** Whether String(value) would only give a built-in text such as [object Object]. */
function hasBuiltInToString(value) {
  const proxy = host.proxyDetails(value);
  if (proxy !== undefined) return proxy[0] === null || hasBuiltInToString(proxy[0]);
  const isDate = require('internal/types').types.isDate(value);
  if (!isDate && typeof value[Symbol.toPrimitive] === 'function') return false;
  if (typeof value.toString !== 'function') return true;
  if (P.objectHasOwn(value, 'toString')) return false;
  let pointer = value;
  do {
    pointer = P.Object.getPrototypeOf(pointer);
  } while (!P.objectHasOwn(pointer, 'toString'));
  const descriptor = P.Object.getOwnPropertyDescriptor(pointer, 'constructor');
  return descriptor !== undefined && typeof descriptor.value === 'function' &&
    isBuiltInName(descriptor.value.name);
}

function asString(value, options) {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null || !hasBuiltInToString(value)) {
    return P.String(value);
  }
  return inspect(value, { ...options, depth: 0, colors: false, compact: 3 });
}

function asNumber(value, parse) {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'symbol' ? formatNumber(NaN) : formatNumber(parse(value));
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
    case 'd': return asNumber(value, P.Number);
    case 'i': return asNumber(value, parseInt);
    case 'f': return typeof value === 'symbol' ? 'NaN' : formatNumber(parseFloat(value));
    case 'j': return asJson(value);
    case 'o':
      return inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 });
    case 'O': return inspect(value, options);
    case 'c': return '';
    default: return undefined;
  }
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
    const value = args[next];
    text += separator + (typeof value === 'string' ? value : inspect(value, options));
    separator = ' ';
  }
  return text;
}

module.exports = { formatWithOptions };
