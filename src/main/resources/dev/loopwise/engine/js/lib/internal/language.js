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

/** Checks the arguments of `Atomics.wait`, in V8's words. */
function checkWaited(array, index) {
  const kind = P.objectToString(array);
  if (kind !== '[object Int32Array]' && kind !== '[object BigInt64Array]') {
    throw new TypeError(`${kind} is not an int32 or BigInt64 typed array.`);
  }
  if (P.objectToString(array.buffer) !== '[object SharedArrayBuffer]') {
    throw new TypeError(`${kind} is not a shared typed array.`);
  }
  if (!(index >= 0 && index < P.typedArrayLength(array))) {
    throw new RangeError('Invalid atomic access index');
  }
}

/** There is no other thread that could notify: a wait only ever ends by its time. */
function wait(array, index, value, timeout = Infinity) {
  checkWaited(array, index);
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
