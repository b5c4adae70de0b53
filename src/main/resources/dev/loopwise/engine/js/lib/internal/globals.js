'use strict';

// The global names of Node, which the host lays out. Each is loaded when a snippet first uses it.
const P = require('internal/primordials');

/** The module of a name; of those that no module has, `internal/web-globals` knows. */
const MODULES = {
  __proto__: null,
  console: 'internal/console',
  setTimeout: 'timers',
  setInterval: 'timers',
  setImmediate: 'timers',
  clearTimeout: 'timers',
  clearInterval: 'timers',
  clearImmediate: 'timers',
  Buffer: 'buffer',
  atob: 'buffer',
  btoa: 'buffer',
  Blob: 'buffer',
  URL: 'internal/url',
  URLSearchParams: 'internal/url',
  TextEncoder: 'internal/encoding',
  TextDecoder: 'internal/encoding',
  Event: 'internal/event-target',
  CustomEvent: 'internal/event-target',
  EventTarget: 'internal/event-target',
  AbortController: 'internal/abort-controller',
  AbortSignal: 'internal/abort-controller',
  MessageChannel: 'internal/message-port',
  MessageEvent: 'internal/message-port',
  MessagePort: 'internal/message-port',
  BroadcastChannel: 'internal/broadcast-channel',
  DOMException: 'internal/dom-exception',
  structuredClone: 'internal/structured-clone',
  DisposableStack: 'internal/disposal',
  AsyncDisposableStack: 'internal/disposal',
  SuppressedError: 'internal/disposal',
  iteratorDispose: 'internal/disposal',
  asyncIteratorDispose: 'internal/disposal',
  asyncFromSyncNext: 'internal/sync-iterators',
  asyncFromSyncReturn: 'internal/sync-iterators',
  asyncFromSyncThrow: 'internal/sync-iterators',
  performance: 'perf_hooks',
  PerformanceEntry: 'perf_hooks',
  PerformanceMark: 'perf_hooks',
  PerformanceMeasure: 'perf_hooks',
  PerformanceObserver: 'perf_hooks',
  PerformanceObserverEntryList: 'perf_hooks',
  Performance: 'perf_hooks',
  PerformanceResourceTiming: 'perf_hooks',
};

/** Modules that are the value themselves. */
const WHOLE = { __proto__: null, console: true, BroadcastChannel: true, DOMException: true, structuredClone: true };

function queueMicrotask(callback) {
  require('internal/validators').validateFunction(callback, 'callback');
  const job = host.guard(callback, undefined, undefined, 'Microtask');
  const queue = () => P.promiseThen(P.promiseResolve(), job);
  if (host.contexts === undefined) queue();
  else host.contexts.quietly(queue);
}

/** The value of a name that Node adds to the language, or of a property of the process. */
function load(name) {
  switch (name) {
    case 'global': return host.global;
    case 'process': return process;
    case 'queueMicrotask': return queueMicrotask;
    case 'process.env': return require('internal/environment').ofProcess();
    case 'process.versions': return require('internal/process-facts').versions();
    case 'process.stdin': return require('internal/stdio').stream(0);
    case 'process.stdout': return require('internal/stdio').stream(1);
    case 'process.stderr': return require('internal/stdio').stream(2);
    case 'console.Console': return require('internal/console/console-class');
    case 'crypto': return require('crypto').webcrypto;
    default: return valueOf(name) ?? require('internal/web-globals').refuse(name);
  }
}

function valueOf(name) {
  const module = require(MODULES[name] ?? 'internal/web-globals');
  return WHOLE[name] ? module : module[name];
}

exports.queueMicrotask = queueMicrotask;

exports.install = (global) => {
  require('internal/clock').install(global);
  require('internal/language').complete();
  host.internals.layOutGlobals(load);
};
