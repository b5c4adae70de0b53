'use strict';

// Global names that matter to few snippets, and those that are there but cannot be used: whoever
// asks whether they exist gets Node's answer, whoever uses them is told that they do nothing here.
const P = require('internal/primordials');

const NETWORK = ['Headers', 'Request', 'Response', 'FormData', 'WebSocket', 'EventSource'];

function unavailable(name) {
  const reason = P.arrayIncludes(NETWORK, name) || name === 'fetch' ? ': there is no network' : '';
  return new TypeError(`${name} is not simulated here${reason}.`);
}

/** A class that exists but has no instances. */
function refuse(name) {
  const holder = { [name]: class { constructor() { throw unavailable(name); } } };
  P.Object.defineProperty(holder[name].prototype, Symbol.toStringTag,
    { value: name, configurable: true });
  return holder[name];
}

/** A function that exists but fails, or rejects when it is asynchronous. */
function refuseCall(name, shown = name, isAsync = false) {
  return {
    [name]() {
      if (isAsync) return P.promiseReject(unavailable(shown));
      throw unavailable(shown);
    },
  }[name];
}

const makers = {
  __proto__: null,
  fetch() {
    return function fetch(input, init = undefined) { return P.promiseReject(unavailable('fetch')); };
  },
  CloseEvent() {
    const { Event } = require('internal/event-target');
    return class CloseEvent extends Event {
      constructor(type, init = {}) {
        super(type, init);
        this.wasClean = !!init.wasClean;
        this.code = init.code ?? 0;
        this.reason = init.reason ?? '';
      }
    };
  },
  ErrorEvent() {
    const { Event } = require('internal/event-target');
    return class ErrorEvent extends Event {
      constructor(type, init = {}) {
        super(type, init);
        this.message = init.message ?? '';
        this.filename = init.filename ?? '';
        this.lineno = init.lineno ?? 0;
        this.colno = init.colno ?? 0;
        this.error = init.error;
      }
    };
  },
  QuotaExceededError() {
    const DOMException = require('internal/dom-exception');
    return class QuotaExceededError extends DOMException {
      constructor(message = '') { super(message, 'QuotaExceededError'); }
    };
  },
  Navigator: () => class Navigator {
    get hardwareConcurrency() { return require('os').cpus().length; }
    get language() { return 'en-US'; }
    get languages() { return ['en-US']; }
    get platform() { return 'linux'; }
    get userAgent() { return `Node.js/${host.release}`; }
  },
  navigator: () => new (host.global.Navigator)(),
  WebAssembly() {
    const names = ['compile', 'validate', 'instantiate', 'compileStreaming', 'instantiateStreaming'];
    const classes = ['Module', 'Instance', 'Table', 'Memory', 'Global', 'Tag', 'Exception',
      'CompileError', 'LinkError', 'RuntimeError'];
    const result = {};
    for (const name of names) {
      result[name] = refuseCall(name, `WebAssembly.${name}`, name !== 'validate');
    }
    for (const name of classes) {
      P.Object.defineProperty(result, name,
        { value: refuse(name), writable: true, configurable: true });
    }
    return P.Object.defineProperty(result, Symbol.toStringTag,
      { value: 'WebAssembly', configurable: true });
  },
  sessionStorage: () => undefined,
  localStorage: () => undefined,
  GLOBAL: () => deprecatedGlobal('GLOBAL', 'DEP0016'),
  root: () => deprecatedGlobal('root', 'DEP0016'),
};

function deprecatedGlobal(name, code) {
  process.emitWarning(`'${name}' is deprecated, use 'global'`, 'DeprecationWarning', code);
  return host.global;
}

for (const name in makers) {
  P.Object.defineProperty(exports, name, { get: makers[name], enumerable: true });
}
exports.refuse = refuse;
