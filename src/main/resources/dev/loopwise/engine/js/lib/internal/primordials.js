'use strict';

// The built-ins the library works with, taken before the snippet can patch a prototype.
// `arrayPush(list, item)` is `list.push(item)` with the push of a fresh realm.
const { call, bind } = Function.prototype;
const uncurry = bind.bind(call);

exports.uncurry = uncurry;

exports.arrayConcat = uncurry(Array.prototype.concat);
exports.arrayIncludes = uncurry(Array.prototype.includes);
exports.arrayIndexOf = uncurry(Array.prototype.indexOf);
exports.arrayJoin = uncurry(Array.prototype.join);
exports.arrayPop = uncurry(Array.prototype.pop);
exports.arrayPush = uncurry(Array.prototype.push);
exports.arrayShift = uncurry(Array.prototype.shift);
exports.arraySlice = uncurry(Array.prototype.slice);
exports.arraySort = uncurry(Array.prototype.sort);
exports.arraySplice = uncurry(Array.prototype.splice);
exports.arrayUnshift = uncurry(Array.prototype.unshift);

exports.stringCharCodeAt = uncurry(String.prototype.charCodeAt);
exports.stringCodePointAt = uncurry(String.prototype.codePointAt);
exports.stringEndsWith = uncurry(String.prototype.endsWith);
exports.stringIncludes = uncurry(String.prototype.includes);
exports.stringLastIndexOf = uncurry(String.prototype.lastIndexOf);
exports.stringIndexOf = uncurry(String.prototype.indexOf);
exports.stringNormalize = uncurry(String.prototype.normalize);
exports.stringPadEnd = uncurry(String.prototype.padEnd);
exports.stringPadStart = uncurry(String.prototype.padStart);
exports.stringRepeat = uncurry(String.prototype.repeat);
exports.stringReplace = uncurry(String.prototype.replace);
exports.stringSlice = uncurry(String.prototype.slice);
exports.stringSplit = uncurry(String.prototype.split);
exports.stringStartsWith = uncurry(String.prototype.startsWith);
exports.stringTrimEnd = uncurry(String.prototype.trimEnd);
exports.isPrototypeOf = uncurry(Object.prototype.isPrototypeOf);
exports.stringToWellFormed = uncurry(String.prototype.toWellFormed);
exports.stringToLowerCase = uncurry(String.prototype.toLowerCase);

exports.functionToString = uncurry(Function.prototype.toString);
exports.objectHasOwn = Object.hasOwn;
exports.objectIsEnumerable = uncurry(Object.prototype.propertyIsEnumerable);
exports.objectToString = uncurry(Object.prototype.toString);
exports.errorToString = uncurry(Error.prototype.toString);
exports.regExpExec = uncurry(RegExp.prototype.exec);
exports.regExpToString = uncurry(RegExp.prototype.toString);
exports.dateGetTime = uncurry(Date.prototype.getTime);
exports.dateToISOString = uncurry(Date.prototype.toISOString);
exports.dateToString = uncurry(Date.prototype.toString);
exports.symbolToString = uncurry(Symbol.prototype.toString);
exports.promiseThen = uncurry(Promise.prototype.then);
exports.promiseFinally = uncurry(Promise.prototype.finally);

exports.weakMapGet = uncurry(WeakMap.prototype.get);
exports.weakMapSet = uncurry(WeakMap.prototype.set);
exports.mapSize = uncurry(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get);
exports.mapForEach = uncurry(Map.prototype.forEach);
exports.mapHas = uncurry(Map.prototype.has);
exports.setSize = uncurry(Object.getOwnPropertyDescriptor(Set.prototype, 'size').get);
exports.setForEach = uncurry(Set.prototype.forEach);
exports.setHas = uncurry(Set.prototype.has);

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype);
exports.typedArrayName = uncurry(
  Object.getOwnPropertyDescriptor(TypedArray, Symbol.toStringTag).get);
exports.typedArrayLength = uncurry(Object.getOwnPropertyDescriptor(TypedArray, 'length').get);

// Namespaces whose functions a snippet may replace.
exports.Object = {
  assign: Object.assign,
  create: Object.create,
  defineProperty: Object.defineProperty,
  defineProperties: Object.defineProperties,
  freeze: Object.freeze,
  fromEntries: Object.fromEntries,
  getOwnPropertyDescriptor: Object.getOwnPropertyDescriptor,
  getOwnPropertyDescriptors: Object.getOwnPropertyDescriptors,
  getOwnPropertyNames: Object.getOwnPropertyNames,
  getOwnPropertySymbols: Object.getOwnPropertySymbols,
  getPrototypeOf: Object.getPrototypeOf,
  is: Object.is,
  isFrozen: Object.isFrozen,
  keys: Object.keys,
  setPrototypeOf: Object.setPrototypeOf,
};
exports.Reflect = {
  apply: Reflect.apply,
  construct: Reflect.construct,
  defineProperty: Reflect.defineProperty,
  ownKeys: Reflect.ownKeys,
  get: Reflect.get,
  has: Reflect.has,
};
exports.Math = {
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  round: Math.round,
  sqrt: Math.sqrt,
  trunc: Math.trunc,
  ceil: Math.ceil,
  abs: Math.abs,
};
/** Makes a property of an object as built-in ones are: not enumerable. */
exports.hide = host.internals.hide;

exports.ObjectConstructor = Object;
exports.FunctionConstructor = Function;
exports.jsonStringify = JSON.stringify;
exports.Number = Number;
exports.Boolean = Boolean;
exports.String = String;
exports.Promise = Promise;
exports.Symbol = Symbol;
exports.Map = Map;
exports.Set = Set;
exports.WeakMap = WeakMap;
exports.isArray = Array.isArray;
exports.promiseResolve = Promise.resolve.bind(Promise);
exports.promiseReject = Promise.reject.bind(Promise);

/** A promise with the functions that settle it. */
exports.deferred = function deferred() {
  const result = {};
  result.promise = new exports.Promise((resolve, reject) => {
    result.resolve = resolve;
    result.reject = reject;
  });
  return result;
};

/** `finally` over a promise of its own, as in Node: the result settles that many jobs later. */
exports.settleThrough = function settleThrough(promise, cleanUp) {
  return new exports.Promise((resolve, reject) => {
    const inner = new exports.Promise((a, b) => exports.promiseThen(promise, a, b));
    exports.promiseThen(exports.promiseFinally(inner, cleanUp), resolve, reject);
  });
};
