'use strict';

// Which built-in kind an object is, by its internal slots where the language lets us ask for them.
const P = require('internal/primordials');

const { getPrototypeOf } = P.Object;
const brands = {
  Map: [Map, P.mapSize],
  Set: [Set, P.setSize],
  WeakMap: [WeakMap, brandOf(WeakMap.prototype.has)],
  WeakSet: [WeakSet, brandOf(WeakSet.prototype.has)],
  WeakRef: [globalThis.WeakRef, brandOf(globalThis.WeakRef.prototype.deref)],
  Date: [Date, P.dateGetTime],
  ArrayBuffer: [ArrayBuffer, brandOf(getter(ArrayBuffer, 'byteLength'))],
  DataView: [DataView, brandOf(getter(DataView, 'byteOffset'))],
  Number: [Number, brandOf(Number.prototype.valueOf)],
  String: [String, brandOf(String.prototype.valueOf)],
  Boolean: [Boolean, brandOf(Boolean.prototype.valueOf)],
  BigInt: [BigInt, brandOf(BigInt.prototype.valueOf)],
  Symbol: [Symbol, brandOf(Symbol.prototype.valueOf)],
};
if (typeof SharedArrayBuffer === 'function') {
  brands.SharedArrayBuffer = [SharedArrayBuffer, brandOf(getter(SharedArrayBuffer, 'byteLength'))];
}

function getter(constructor, name) {
  return P.Object.getOwnPropertyDescriptor(constructor.prototype, name).get;
}

function brandOf(method) {
  return P.uncurry(method);
}

const isObject = (value) =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Whether the chain leads to nothing but nameless prototypes, so that instanceof cannot tell. */
function hasNoChain(value) {
  return getPrototypeOf(value) === null;
}

function hasBrand(value, brand) {
  try {
    brand(value);
    return true;
  } catch {
    return false;
  }
}

/** The kind test for one built-in: a cheap instanceof first, then its internal slot. */
function tester(name) {
  if (brands[name] === undefined) return () => false;
  const [constructor, brand] = brands[name];
  return (value) =>
    typeof value === 'object' && value !== null &&
    (value instanceof constructor || hasNoChain(value)) && hasBrand(value, brand);
}

const isMap = tester('Map');
const isSet = tester('Set');
const isWeakMap = tester('WeakMap');
const isWeakSet = tester('WeakSet');
const isDate = tester('Date');
const isArrayBuffer = tester('ArrayBuffer');
const isSharedArrayBuffer = tester('SharedArrayBuffer');
const isDataView = tester('DataView');
const isNumberObject = tester('Number');
const isStringObject = tester('String');
const isBooleanObject = tester('Boolean');
const isBigIntObject = tester('BigInt');
const isSymbolObject = tester('Symbol');

const typedArrayName = (value) => (isObject(value) ? P.typedArrayName(value) : undefined);
const isTypedArray = (value) => typedArrayName(value) !== undefined;

/** The built-in tag, when the object does not choose its own. */
function builtInTag(value) {
  return isObject(value) && !(Symbol.toStringTag in value) ? P.objectToString(value) : '';
}

function inheritedTag(value) {
  return isObject(value) ? P.objectToString(value) : '';
}

const isPromise = (value) =>
  typeof value === 'object' && value !== null && host.promiseState(value) !== undefined;
const isRegExp = (value) =>
  typeof value === 'object' && value !== null &&
  (value instanceof RegExp || builtInTag(value) === '[object RegExp]') &&
  value !== RegExp.prototype;
const isNativeError = (value) =>
  typeof value === 'object' && value !== null && P.objectToString(withoutTag(value)) === '[object Error]';
const isArguments = (value) => builtInTag(value) === '[object Arguments]';

function withoutTag(value) {
  return Symbol.toStringTag in value && !(value instanceof Error) ? {} : value;
}

const isError = (value) =>
  typeof value === 'object' && value !== null &&
  (value instanceof Error || builtInTag(value) === '[object Error]');

const functionTag = (...tags) => (value) =>
  typeof value === 'function' && P.arrayIncludes(tags, inheritedTag(value));

const HAS_FLOAT16_SINCE = 22;
const HAS_KEYS_SINCE = 16;
const LAST_WITH_WASM = 12;

const types = {
  isAnyArrayBuffer: (value) => isArrayBuffer(value) || isSharedArrayBuffer(value),
  isArgumentsObject: isArguments,
  isArrayBuffer,
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isAsyncFunction: functionTag('[object AsyncFunction]', '[object AsyncGeneratorFunction]'),
  isBigInt64Array: (value) => typedArrayName(value) === 'BigInt64Array',
  isBigIntObject,
  isBigUint64Array: (value) => typedArrayName(value) === 'BigUint64Array',
  isBooleanObject,
  isBoxedPrimitive: (value) =>
    isNumberObject(value) || isStringObject(value) || isBooleanObject(value) ||
    isBigIntObject(value) || isSymbolObject(value),
  isDataView,
  isDate,
  isExternal: () => false,
  isFloat32Array: (value) => typedArrayName(value) === 'Float32Array',
  isFloat64Array: (value) => typedArrayName(value) === 'Float64Array',
  ...(host.release >= HAS_FLOAT16_SINCE && {
    isFloat16Array: (value) => typedArrayName(value) === 'Float16Array',
  }),
  isGeneratorFunction: functionTag(
    '[object GeneratorFunction]', '[object AsyncGeneratorFunction]'),
  isGeneratorObject: (value) =>
    typeof value === 'object' &&
    P.arrayIncludes(['[object Generator]', '[object AsyncGenerator]'], inheritedTag(value)),
  isInt8Array: (value) => typedArrayName(value) === 'Int8Array',
  isInt16Array: (value) => typedArrayName(value) === 'Int16Array',
  isInt32Array: (value) => typedArrayName(value) === 'Int32Array',
  isMap,
  isMapIterator: (value) => inheritedTag(value) === '[object Map Iterator]',
  isModuleNamespaceObject: (value) =>
    typeof value === 'object' && value !== null && hasNoChain(value) &&
    inheritedTag(value) === '[object Module]',
  isNativeError: (value) => isError(value) && isNativeError(value),
  isNumberObject,
  isPromise,
  isProxy: (value) => isObject(value) && host.proxyDetails(value) !== undefined,
  isRegExp,
  isSet,
  isSetIterator: (value) => inheritedTag(value) === '[object Set Iterator]',
  isSharedArrayBuffer,
  isStringObject,
  isSymbolObject,
  isTypedArray,
  isUint8Array: (value) => typedArrayName(value) === 'Uint8Array',
  isUint8ClampedArray: (value) => typedArrayName(value) === 'Uint8ClampedArray',
  isUint16Array: (value) => typedArrayName(value) === 'Uint16Array',
  isUint32Array: (value) => typedArrayName(value) === 'Uint32Array',
  isWeakMap,
  isWeakSet,
  ...(host.release >= HAS_KEYS_SINCE && {
    isKeyObject: (value) => value?.constructor?.name?.endsWith('KeyObject') === true,
    isCryptoKey: () => false,
  }),
  ...(host.release <= LAST_WITH_WASM && { isWebAssemblyCompiledModule: () => false }),
};

module.exports = { types, isError, typedArrayName };
