'use strict';

// Parts of the language that V8 has otherwise than the engine below.
const P = require('internal/primordials');

const HAS_FROM_ASYNC_SINCE = 22;
const CIRCULAR = 'Converting circular structure to JSON';
const NativePromise = Promise;
const NativeAggregateError = AggregateError;
const nativeAny = Promise.any;
const nativeResolve = Promise.resolve;
const arrayFrom = Array.from;

/** A constructor of plain promises that gives the error of `Promise.any` its message. */
function PromiseOfAny(executor) {
  return new NativePromise((resolve, reject) => {
    executor(resolve, (error) => {
      if (error instanceof NativeAggregateError && !P.objectHasOwn(error, 'message')) {
        P.hide(error, 'message', 'All promises were rejected');
      }
      reject(error);
    });
  });
}
PromiseOfAny.resolve = (value) => P.Reflect.apply(nativeResolve, NativePromise, [value]);

async function fromAsync(items, mapper = undefined, thisArgument = undefined) {
  const isIterable = items[Symbol.asyncIterator] !== undefined || items[Symbol.iterator] !== undefined;
  const source = isIterable ? items : arrayFrom(items);
  const result = typeof this === 'function' ? new this() : [];
  let index = 0;
  for await (const item of source) {
    const value = mapper === undefined
      ? item
      : await P.Reflect.apply(mapper, thisArgument, [item, index]);
    P.Object.defineProperty(result, index,
      { value, writable: true, configurable: true, enumerable: true });
    index++;
  }
  result.length = index;
  return result;
}

const nativeParse = JSON.parse;
const nativeStringify = JSON.stringify;

/** `JSON.parse` and `JSON.stringify` whose errors read as V8's. */
const json = {
  parse(text, reviver) {
    const source = typeof text === 'string' ? text : `${text}`;
    try {
      return P.Reflect.apply(nativeParse, JSON, [source, reviver]);
    } catch (error) {
      const complaint = error instanceof SyntaxError && require('internal/json').complaint(source);
      if (complaint) error.message = complaint;
      throw error;
    }
  },
  stringify(value, replacer, space) {
    try {
      return P.Reflect.apply(nativeStringify, JSON, [value, replacer, space]);
    } catch (error) {
      if (error instanceof TypeError && error.message === CIRCULAR) {
        error.message += require('internal/json').circle(value);
      }
      throw error;
    }
  },
};

const { load } = Atomics;

const WAITS_ON_BIGINTS_SINCE = 12;
const TELLS_SHARED_APART_SINCE = 16;

/** What V8 calls a value that is no array to wait on. */
function waitedName(value) {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject) return P.String(value);
  const arrayName = P.typedArrayName(value);
  return arrayName === undefined ? `#<${value.constructor?.name ?? 'Object'}>` : `[object ${arrayName}]`;
}

function isWaitable(arrayName) {
  return arrayName === 'Int32Array'
    || (arrayName === 'BigInt64Array' && host.release >= WAITS_ON_BIGINTS_SINCE);
}

/** Checks the arguments of `Atomics.wait`, in V8's words; gives the index. */
function checkWaited(array, given) {
  const elements = host.release >= WAITS_ON_BIGINTS_SINCE ? 'int32 or BigInt64' : 'int32';
  const isArray = typeof array === 'object' && array !== null && isWaitable(P.typedArrayName(array));
  const isShared = isArray && P.objectToString(array.buffer) === '[object SharedArrayBuffer]';
  if (host.release < TELLS_SHARED_APART_SINCE && !isShared) {
    throw new TypeError(`${waitedName(array)} is not an ${elements} shared typed array.`);
  }
  if (!isArray) throw new TypeError(`${waitedName(array)} is not an ${elements} typed array.`);
  if (!isShared) throw new TypeError(`${waitedName(array)} is not a shared typed array.`);
  const index = P.Math.trunc(P.Number(given)) || 0;
  if (!(index >= 0 && index < P.typedArrayLength(array))) {
    throw new RangeError('Invalid atomic access index');
  }
  return index;
}

/** There is no other thread that could notify: a wait only ever ends by its time. */
function wait(array, given, value, timeout = Infinity) {
  const index = checkWaited(array, given);
  if (load(array, index) !== value) return 'not-equal';
  const millis = P.Number(timeout);
  if (millis === Infinity || millis !== millis) host.natives.waitForEver();
  if (millis > 0) host.clock.advance(millis);
  return 'timed-out';
}

exports.complete = () => {
  P.hide(Atomics, 'wait', wait);
  P.hide(JSON, 'parse', json.parse);
  P.hide(JSON, 'stringify', json.stringify);
  P.hide(Promise, 'any', {
    any(iterable) {
      return P.Reflect.apply(nativeAny, this === NativePromise ? PromiseOfAny : this, [iterable]);
    },
  }.any);
  if (host.release >= HAS_FROM_ASYNC_SINCE) P.hide(Array, 'fromAsync', fromAsync);
};
