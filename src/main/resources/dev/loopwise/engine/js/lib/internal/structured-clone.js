'use strict';

// structuredClone for the kinds of values the algorithm names.
const P = require('internal/primordials');
const { types, isError } = require('internal/types');

const ERROR_TYPES = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

function refuse(value) {
  const DOMException = require('internal/dom-exception');
  const shown = typeof value === 'symbol' ? P.symbolToString(value)
    : typeof value === 'function' ? P.functionToString(value) : '#<Promise>';
  throw new DOMException(`${shown} could not be cloned.`, 'DataCloneError');
}

function clone(value, seen) {
  if (typeof value === 'symbol' || typeof value === 'function') refuse(value);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  return cloneKind(value, seen);
}

function remember(seen, value, copy) {
  seen.set(value, copy);
  return copy;
}

function cloneKind(value, seen) {
  if (P.isArray(value)) return copyKeys(value, remember(seen, value, new Array(value.length)), seen);
  if (types.isDate(value)) return remember(seen, value, new Date(P.dateGetTime(value)));
  if (types.isRegExp(value)) return remember(seen, value, new RegExp(value.source, value.flags));
  if (types.isBoxedPrimitive(value)) return remember(seen, value, Object(value.valueOf()));
  if (types.isMap(value)) {
    const copy = remember(seen, value, new P.Map());
    P.mapForEach(value, (item, key) => copy.set(clone(key, seen), clone(item, seen)));
    return copy;
  }
  if (types.isSet(value)) {
    const copy = remember(seen, value, new P.Set());
    P.setForEach(value, (item) => copy.add(clone(item, seen)));
    return copy;
  }
  if (types.isArrayBuffer(value)) return remember(seen, value, value.slice(0));
  if (ArrayBuffer.isView(value)) {
    const Type = globalThis[types.isDataView(value) ? 'DataView' : value[Symbol.toStringTag]];
    return remember(seen, value, new Type(clone(value.buffer, seen), value.byteOffset,
      types.isDataView(value) ? value.byteLength : value.length));
  }
  if (isError(value)) return cloneError(value, seen);
  if (types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value)) refuse(value);
  return copyKeys(value, remember(seen, value, {}), seen);
}

function copyKeys(value, copy, seen) {
  for (const key of P.Object.keys(value)) copy[key] = clone(value[key], seen);
  return copy;
}

function cloneError(value, seen) {
  const Type = ERROR_TYPES[value.name] ?? Error;
  const copy = remember(seen, value, new Type(value.message));
  for (const name of ['stack', 'cause']) {
    if (P.objectHasOwn(value, name) || (name === 'stack' && value.stack !== undefined)) {
      P.Object.defineProperty(copy, name,
        { value: clone(value[name], seen), writable: true, configurable: true, enumerable: false });
    }
  }
  return copy;
}

module.exports = function structuredClone(value, options = undefined) {
  if (arguments.length === 0) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_MISSING_ARGS('value');
  }
  const copy = clone(value, new P.Map());
  for (const buffer of options?.transfer ?? []) buffer.transfer?.();
  return copy;
};
