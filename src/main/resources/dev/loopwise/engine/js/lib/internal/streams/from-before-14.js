'use strict';

// Readable.from of Node 10 and 12: the promises that it awaits decide the order.
const P = require('internal/primordials');
const { codes } = require('internal/streams/errors');
const { since12 } = require('internal/release');

function iteratorOf(iterable) {
  if (iterable && iterable[P.Symbol.asyncIterator]) return iterable[P.Symbol.asyncIterator]();
  if (iterable && iterable[P.Symbol.iterator]) return iterable[P.Symbol.iterator]();
  throw new codes.ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
}

function fromWhole(Readable, value, options) {
  return new Readable({
    objectMode: true,
    ...options,
    read() {
      this.push(value);
      this.push(null);
    },
  });
}

/** Node 12 also closes the iterator of a stream that is destroyed. */
function closeWith(readable, source) {
  readable._destroy = (error, done) => {
    if (!source.isOpen) {
      done(error);
      return;
    }
    source.isOpen = false;
    P.promiseThen(source.close(),
      () => process.nextTick(done, error),
      (failure) => process.nextTick(done, error || failure));
  };
}

function makeSource(iterator) {
  return {
    isOpen: false,
    async close() {
      if (typeof iterator.return !== 'function') return;
      const { value } = await iterator.return();
      await value;
    },
  };
}

module.exports = function from(Readable, iterable, options) {
  if (since12 && (typeof iterable === 'string' || iterable instanceof require('buffer').Buffer)) {
    return fromWhole(Readable, iterable, options);
  }
  const iterator = iteratorOf(iterable);
  const defaults = since12 ? { objectMode: true, highWaterMark: 1 } : { objectMode: true };
  const readable = new Readable({ ...defaults, ...options });
  const source = makeSource(iterator);
  let isReading = false;

  async function next() {
    try {
      source.isOpen = false;
      const { value, done } = await iterator.next();
      source.isOpen = !done;
      if (done) {
        readable.push(null);
      } else if (since12 && readable.destroyed) {
        await source.close();
      } else {
        const chunk = await value;
        if (since12 && chunk === null) {
          isReading = false;
          throw new codes.ERR_STREAM_NULL_VALUES();
        }
        if (readable.push(chunk)) next();
        else isReading = false;
      }
    } catch (error) {
      readable.destroy(error);
    }
  }

  readable._read = () => {
    if (isReading) return;
    isReading = true;
    next();
  };
  if (since12) closeWith(readable, source);
  return readable;
};
