'use strict';

// The built-ins under the names by which the package asks for them.
const P = require('internal/primordials');

const { uncurry } = P;
const { Object, Reflect } = P;
const nativeNumber = { isInteger: Number.isInteger, isNaN: Number.isNaN, parseInt: Number.parseInt };

module.exports = {
  AggregateError: globalThis.AggregateError,
  ArrayIsArray: P.isArray,
  ArrayPrototypeIncludes: P.arrayIncludes,
  ArrayPrototypeIndexOf: P.arrayIndexOf,
  ArrayPrototypeJoin: P.arrayJoin,
  ArrayPrototypeMap: uncurry(Array.prototype.map),
  ArrayPrototypePop: P.arrayPop,
  ArrayPrototypePush: P.arrayPush,
  ArrayPrototypeSlice: P.arraySlice,
  Boolean,
  Error,
  FunctionPrototypeCall: uncurry(Function.prototype.call),
  FunctionPrototypeSymbolHasInstance: uncurry(Function.prototype[Symbol.hasInstance]),
  MathFloor: P.Math.floor,
  Number,
  NumberIsInteger: nativeNumber.isInteger,
  NumberIsNaN: nativeNumber.isNaN,
  NumberMAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
  NumberMIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
  NumberParseInt: nativeNumber.parseInt,
  ObjectDefineProperties: Object.defineProperties,
  ObjectDefineProperty: Object.defineProperty,
  ObjectGetOwnPropertyDescriptor: Object.getOwnPropertyDescriptor,
  ObjectKeys: Object.keys,
  ObjectSetPrototypeOf: Object.setPrototypeOf,
  Promise: P.Promise,
  PromisePrototypeCatch: (promise, handle) => P.promiseThen(promise, undefined, handle),
  PromisePrototypeThen: P.promiseThen,
  PromiseReject: P.promiseReject,
  PromiseResolve: P.promiseResolve,
  ReflectApply: Reflect.apply,
  RegExpPrototypeTest: (pattern, text) => P.regExpExec(pattern, text) !== null,
  SafeSet: P.Set,
  String: P.String,
  StringPrototypeSlice: P.stringSlice,
  StringPrototypeToLowerCase: P.stringToLowerCase,
  StringPrototypeToUpperCase: uncurry(String.prototype.toUpperCase),
  StringPrototypeTrim: uncurry(String.prototype.trim),
  Symbol: P.Symbol,
  SymbolFor: P.Symbol.for,
  SymbolAsyncIterator: P.Symbol.asyncIterator,
  SymbolHasInstance: P.Symbol.hasInstance,
  SymbolIterator: P.Symbol.iterator,
  SymbolDispose: P.Symbol.dispose ?? P.Symbol.for('nodejs.dispose'),
  SymbolAsyncDispose: P.Symbol.asyncDispose ?? P.Symbol.for('nodejs.asyncDispose'),
  TypedArrayPrototypeSet: uncurry(Uint8Array.prototype.set),
  Uint8Array,
};
