'use strict';

// structuredClone for the kinds of values the algorithm names.
const P = require('internal/primordials');
const { types, isError } = require('internal/types');

const ERROR_TYPES = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

const CLONES_EXCEPTIONS_SINCE = 22;

function refuse(value) {
  const kind = typeof value;
  const shown = kind === 'symbol' ? P.symbolToString(value)
    : kind === 'function' ? sourceOf(value) : named(value);
  throw dataCloneError(`${shown} could not be cloned.`);
}

/** Not the primordial one, which would show the library's own source. */
const sourceOf = (value) => P.Reflect.apply(Function.prototype.toString, value, []);

function named(value) {
  if (types.isGeneratorObject(value)) return P.objectToString(value);
  const constructor = types.isProxy(value) ? undefined : value.constructor;
  return `#<${(typeof constructor === 'function' && constructor.name) || 'Object'}>`;
}

function dataCloneError(message) {
  const DOMException = require('internal/dom-exception');
  return new DOMException(message, 'DataCloneError');
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
  if (types.isArrayBuffer(value)) return require('internal/transfer').copyBuffer(value, seen);
  if (ArrayBuffer.isView(value)) {
    const Type = globalThis[types.isDataView(value) ? 'DataView' : value[Symbol.toStringTag]];
    return remember(seen, value, new Type(clone(value.buffer, seen), value.byteOffset,
      types.isDataView(value) ? value.byteLength : value.length));
  }
  if (isError(value)) return cloneError(value, seen);
  if (isUncloneable(value)) refuse(value);
  const port = require('internal/transfer').portOf(value, seen);
  if (port !== undefined) return port;
  return copyKeys(value, remember(seen, value, {}), seen);
}

/** Those of the snippet's realm; older releases have none. */
function isWeakHolder(value) {
  const tag = P.objectToString(value);
  return tag === '[object WeakRef]' || tag === '[object FinalizationRegistry]';
}

function isUncloneable(value) {
  return types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value)
    || types.isProxy(value) || types.isGeneratorObject(value)
    || value === host.global || isWeakHolder(value);
}

function copyKeys(value, copy, seen) {
  for (const key of P.Object.keys(value)) copy[key] = clone(value[key], seen);
  return copy;
}

function cloneError(value, seen) {
  const DOMException = require('internal/dom-exception');
  if (value instanceof DOMException) {
    return host.release < CLONES_EXCEPTIONS_SINCE
      ? remember(seen, value, {})
      : remember(seen, value, new DOMException(value.message, value.name));
  }
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

module.exports = function structuredClone(value, options) {
  const transfer = require('internal/transfer');
  transfer.checkArguments(arguments.length, options);
  return transfer.cloneWith(value, transfer.listOf(options?.transfer, true), clone);
};
P.Object.defineProperty(module.exports, 'length', { value: host.release < 22 ? 1 : 2 });

/** A clone of what a port posts; the ports and buffers of the list go with it. */
P.Object.defineProperty(module.exports, 'forPort', { value(value, list, source) {
  const transfer = require('internal/transfer');
  return transfer.cloneWith(value, transfer.listOf(list, false), clone, source);
} });
