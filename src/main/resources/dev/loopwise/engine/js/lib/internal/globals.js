'use strict';

// The global names of Node. Most are loaded when a snippet first uses them.
const P = require('internal/primordials');

const LAZY = {
  'internal/console': { console: (module) => module },
  timers: pickAll(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate']),
  buffer: pickAll(['Buffer', 'atob', 'btoa', 'Blob']),
  'internal/url': pickAll(['URL', 'URLSearchParams']),
  'internal/encoding': pickAll(['TextEncoder', 'TextDecoder']),
  'internal/event-target': pickAll(['Event', 'CustomEvent', 'EventTarget']),
  'internal/message-channel': pickAll(['MessageChannel', 'MessagePort', 'MessageEvent']),
  'internal/abort-controller': pickAll(['AbortController', 'AbortSignal']),
  'internal/message-port': pickAll(['MessageChannel', 'MessageEvent', 'MessagePort']),
  'internal/dom-exception': { DOMException: (module) => module },
  'internal/structured-clone': { structuredClone: (module) => module },
  perf_hooks: pickAll(['performance']),
  crypto: { crypto: (module) => module.webcrypto },
};
const ENUMERABLE = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval',
  'clearImmediate', 'atob', 'btoa', 'structuredClone', 'performance', 'crypto', 'queueMicrotask', 'global'];

function pickAll(names) {
  const picks = {};
  for (const name of names) picks[name] = (module) => module[name];
  return picks;
}

function defineValue(global, name, value) {
  P.Object.defineProperty(global, name,
    { value, writable: true, configurable: true, enumerable: P.arrayIncludes(ENUMERABLE, name) });
}

function defineLazily(global, name, load) {
  P.Object.defineProperty(global, name, {
    get() {
      const value = load();
      defineValue(global, name, value);
      return value;
    },
    set: (value) => defineValue(global, name, value),
    configurable: true,
    enumerable: P.arrayIncludes(ENUMERABLE, name),
  });
}

function queueMicrotask(callback) {
  require('internal/validators').validateFunction(callback, 'callback');
  P.promiseThen(P.promiseResolve(), host.guard(callback));
}

exports.install = (global) => {
  for (const source in LAZY) {
    const picks = LAZY[source];
    for (const name in picks) defineLazily(global, name, () => picks[name](require(source)));
  }
  defineValue(global, 'process', process);
  defineValue(global, 'global', global);
  defineValue(global, 'queueMicrotask', queueMicrotask);
  require('internal/clock').install(global);
  require('internal/language').complete();
};
