'use strict';

// What a console looks like: its methods, in the order in which a release lists them, and its tag.
const P = require('internal/primordials');

const HAS_TAG_SINCE = 12;
const NEW_ORDER_SINCE = 22;
const MIDDLE = ['time', 'timeEnd', 'timeLog', 'trace', 'assert', 'clear', 'count', 'countReset'];

function methodNames() {
  if (host.release < HAS_TAG_SINCE) {
    return P.arrayConcat(['log', 'debug', 'info', 'dirxml', 'warn', 'error', 'dir'], MIDDLE,
      ['group', 'groupCollapsed', 'groupEnd', 'table']);
  }
  if (host.release < NEW_ORDER_SINCE) {
    return P.arrayConcat(['log', 'warn', 'dir'], MIDDLE,
      ['group', 'groupEnd', 'table', 'debug', 'info', 'dirxml', 'error', 'groupCollapsed']);
  }
  return P.arrayConcat(['log', 'info', 'debug', 'warn', 'error', 'dir'], MIDDLE,
    ['group', 'groupEnd', 'table', 'dirxml', 'groupCollapsed']);
}

const NAMES = methodNames();

/** Gives `target` the methods in order. */
exports.arrange = (target, methods) => {
  for (let i = 0; i < NAMES.length; i++) target[NAMES[i]] = methods[NAMES[i]];
  return target;
};

exports.tag = (console) => {
  if (host.release < HAS_TAG_SINCE) return;
  P.Object.defineProperty(console, Symbol.toStringTag,
    { value: 'console', configurable: true, enumerable: false });
};

exports.NAMES = NAMES;
