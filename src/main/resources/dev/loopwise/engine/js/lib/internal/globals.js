'use strict';

// The global names of Node, which the host lays out. Each is loaded when a snippet first uses it.
const P = require('internal/primordials');

const SOURCES = {
  __proto__: null,
  'internal/console': { console: (module) => module },
  timers: pickAll(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate']),
  buffer: pickAll(['Buffer', 'atob', 'btoa', 'Blob']),
  'internal/url': pickAll(['URL', 'URLSearchParams']),
  'internal/encoding': pickAll(['TextEncoder', 'TextDecoder']),
  'internal/event-target': pickAll(['Event', 'CustomEvent', 'EventTarget']),
  'internal/abort-controller': pickAll(['AbortController', 'AbortSignal']),
  'internal/message-port': pickAll(['MessageChannel', 'MessageEvent', 'MessagePort']),
  'internal/broadcast-channel': { BroadcastChannel: (module) => module },
  'internal/dom-exception': { DOMException: (module) => module },
  'internal/structured-clone': { structuredClone: (module) => module },
  'internal/disposal': pickAll(['DisposableStack', 'AsyncDisposableStack', 'SuppressedError',
    'iteratorDispose', 'asyncIteratorDispose']),
  perf_hooks: pickAll(['performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure',
    'PerformanceObserver', 'PerformanceObserverEntryList', 'Performance', 'PerformanceResourceTiming']),
  crypto: { crypto: (module) => module.webcrypto },
  'internal/web-globals': pickAll(['CloseEvent', 'ErrorEvent', 'QuotaExceededError', 'Navigator',
    'navigator', 'fetch', 'WebAssembly', 'localStorage', 'sessionStorage', 'GLOBAL', 'root']),
};

function pickAll(names) {
  const picks = { __proto__: null };
  for (const name of names) picks[name] = (module) => module[name];
  return picks;
}

function sourceOf(name) {
  for (const source in SOURCES) if (SOURCES[source][name] !== undefined) return source;
  return undefined;
}

function queueMicrotask(callback) {
  require('internal/validators').validateFunction(callback, 'callback');
  const job = host.guard(callback, undefined, undefined, 'Microtask');
  const queue = () => P.promiseThen(P.promiseResolve(), job);
  if (host.contexts === undefined) queue();
  else host.contexts.quietly(queue);
}

/** The value of a name that Node adds to the language. */
function load(name) {
  switch (name) {
    case 'global': return host.global;
    case 'process': return process;
    case 'queueMicrotask': return queueMicrotask;
    default:
  }
  const source = sourceOf(name);
  const value = source === undefined ? undefined : SOURCES[source][name](require(source));
  return value ?? require('internal/web-globals').refuse(name);
}

exports.queueMicrotask = queueMicrotask;

exports.install = (global) => {
  require('internal/clock').install(global);
  require('internal/language').complete();
  host.internals.layOutGlobals(load);
};
