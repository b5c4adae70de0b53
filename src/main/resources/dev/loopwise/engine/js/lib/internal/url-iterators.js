'use strict';

// Walks over the live list of a URLSearchParams.
const P = require('internal/primordials');
const { inspectIterator } = require('internal/url-inspect');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const SAYS_DONE_FIRST_SINCE = 26;
const states = new P.WeakMap();
const IteratorPrototype = P.Object.getPrototypeOf(P.Object.getPrototypeOf([][Symbol.iterator]()));

const prototype = P.Object.setPrototypeOf({
  next() {
    const state = P.weakMapGet(states, this);
    if (state === undefined) {
      const { codes } = require('internal/errors');
      throw new codes.ERR_INVALID_THIS('URLSearchParamsIterator');
    }
    const list = state.list();
    const done = state.at >= list.length;
    const value = done ? undefined : state.show(list[state.at++]);
    return host.release >= SAYS_DONE_FIRST_SINCE ? { done, value } : { value, done };
  },
  [CUSTOM](depth, options, inspect) {
    const { list, show, at } = P.weakMapGet(states, this);
    const left = [];
    for (let i = at; i < list().length; i++) P.arrayPush(left, show(list()[i]));
    return inspectIterator(left, depth, options, inspect);
  },
}, IteratorPrototype);
P.Object.defineProperty(prototype, CUSTOM, { enumerable: false });
P.Object.defineProperty(prototype, Symbol.toStringTag,
  { value: 'URLSearchParams Iterator', configurable: true });

exports.makeIterator = function makeIterator(list, show) {
  const iterator = P.Object.create(prototype);
  P.weakMapSet(states, iterator, { list, show, at: 0 });
  return iterator;
};
