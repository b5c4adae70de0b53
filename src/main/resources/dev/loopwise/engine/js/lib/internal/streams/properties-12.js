'use strict';

// Properties that streams have from Node 12 on.
const P = require('internal/primordials');

/** Defines getters that read a state, with what they say of an object that has none. */
function define(prototype, stateName, getters) {
  for (const name of P.Object.keys(getters)) {
    const [key, missing] = getters[name];
    P.Object.defineProperty(prototype, name, {
      configurable: false,
      enumerable: false,
      get() {
        const state = this[stateName];
        return state ? state[key] : missing;
      },
    });
  }
}

const ofBoth = {
  writableFinished: ['finished', false],
  writableEnded: ['ending', false],
  writableCorked: ['corked', 0],
};

exports.ofWritable = (prototype) => define(prototype, '_writableState',
  { ...ofBoth, writableObjectMode: ['objectMode', false] });

exports.ofDuplex = (prototype) => define(prototype, '_writableState', ofBoth);

exports.ofReadable = (prototype) => define(prototype, '_readableState', {
  readableObjectMode: ['objectMode', false],
  readableEncoding: ['encoding', null],
  readableEnded: ['endEmitted', false],
});
