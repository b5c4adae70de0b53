'use strict';

// util: each function with the releases that have it. Most are loaded when first asked for.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const V = require('internal/validators');

const CHECKS_TEXT_SINCE = 18;
const LAST_WITH_TESTS = 22;

function format(...args) {
  return require('internal/format').formatWithOptions({}, args);
}

function formatWithOptions(inspectOptions, ...args) {
  if (inspectOptions === null || typeof inspectOptions !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('inspectOptions', 'object', inspectOptions);
  }
  return require('internal/format').formatWithOptions(inspectOptions, args);
}

function inherits(ctor, superCtor) {
  if (ctor === undefined || ctor === null) {
    throw new codes.ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
  }
  if (superCtor === undefined || superCtor === null) {
    throw new codes.ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
  }
  if (superCtor.prototype === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', superCtor.prototype);
  }
  P.Object.defineProperty(ctor, 'super_',
    { value: superCtor, writable: true, configurable: true });
  P.Object.setPrototypeOf(ctor.prototype, superCtor.prototype);
}

const ANSI = /[\u001b\u009b][[()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g;

function stripVTControlCharacters(str) {
  if (host.release >= CHECKS_TEXT_SINCE) V.validateString(str, 'str');
  return P.stringReplace(str, ANSI, '');
}

const toUSVString = (text) => P.stringToWellFormed(`${text}`);

function isDeepStrictEqual(a, b) {
  return require('internal/util/comparisons').isDeepStrictEqual(a, b);
}

async function aborted(signal, resource) {
  if (signal === undefined) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  V.validateAbortSignal(signal, 'signal');
  V.validateObject(resource, 'resource');
  if (signal.aborted) return undefined;
  const { promise, resolve } = P.deferred();
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}

const systemErrors = () => require('internal/system-errors');

function checkErrno(errno) {
  V.validateNumber(errno, 'err');
  if (errno >= 0 || errno % 1 !== 0) {
    throw new codes.ERR_OUT_OF_RANGE('err', 'a negative integer', errno);
  }
  return errno;
}

function getSystemErrorName(errno) { return systemErrors().nameOf(checkErrno(errno)); }
function getSystemErrorMessage(errno) { return systemErrors().messageOf(checkErrno(errno)); }
function getSystemErrorMap() { return systemErrors().map(); }

function markPromiseAsHandled(promise) {
  if (host.promiseState(promise) === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('promise', 'Promise', promise);
  }
  P.promiseThen(promise, undefined, () => {});
}

function unsupported(name) {
  const refuse = {
    [name]() { throw new Error(`util.${name} is not simulated here.`); },
  };
  return refuse[name];
}

const legacy = () => require('internal/util/legacy');
const from = (module, name) => () => require(module)[name];

// Name, first release, and how to get it, in Node's order.
const KEYS = [
  ['_extend', 10, () => legacy().extend()],
  ['callbackify', 10, from('internal/util/callbackify', 'callbackify')],
  ['debug', 14, from('internal/util/debuglog', 'debuglog')],
  ['debuglog', 10, from('internal/util/debuglog', 'debuglog')],
  ['deprecate', 10, from('internal/util/deprecate', 'deprecate')],
  ['format', 10, () => format],
  ['styleText', 20, from('internal/util/style-text', 'styleText')],
  ['formatWithOptions', 10, () => formatWithOptions],
  ['getCallSites', 22, () => unsupported('getCallSites')],
  ['getSystemErrorMap', 16, () => getSystemErrorMap],
  ['getSystemErrorName', 10, () => getSystemErrorName],
  ['getSystemErrorMessage', 22, () => getSystemErrorMessage],
  ['inherits', 10, () => inherits],
  ['inspect', 10, from('internal/inspect', 'inspect')],
  ['isArray', 10, () => legacy().test('isArray')],
  ['isDeepStrictEqual', 10, () => isDeepStrictEqual],
  ['markPromiseAsHandled', 26, () => markPromiseAsHandled],
  ['promisify', 10, from('internal/util/promisify', 'promisify')],
  ['stripVTControlCharacters', 16, () => stripVTControlCharacters],
  ['toUSVString', 16, () => toUSVString],
  ['transferableAbortSignal', 18, () => unsupported('transferableAbortSignal')],
  ['transferableAbortController', 18, () => unsupported('transferableAbortController')],
  ['aborted', 18, () => aborted],
  ['types', 10, () => require('util/types')],
  ['parseEnv', 20, from('internal/util/parse-env', 'parseEnv')],
  ['parseArgs', 18, from('internal/util/parse-args', 'parseArgs')],
  ['TextDecoder', 10, from('internal/encoding', 'TextDecoder')],
  ['TextEncoder', 10, from('internal/encoding', 'TextEncoder')],
  ['MIMEType', 18, from('internal/util/mime', 'MIMEType')],
  ['MIMEParams', 18, from('internal/util/mime', 'MIMEParams')],
  ['diff', 22, () => unsupported('diff')],
  ['debounce', 26, () => unsupported('debounce')],
  ['throttle', 26, () => unsupported('throttle')],
  ['setTraceSigInt', 22, () => unsupported('setTraceSigInt')],
];

function lazy(name, load) {
  P.Object.defineProperty(exports, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = load();
      P.Object.defineProperty(exports, name,
        { value, writable: true, configurable: true, enumerable: true });
      return value;
    },
    set(value) {
      P.Object.defineProperty(exports, name,
        { value, writable: true, configurable: true, enumerable: true });
    },
  });
}

const OLD_TESTS = ['isBoolean', 'isBuffer', 'isNull', 'isNullOrUndefined', 'isNumber', 'isString',
  'isSymbol', 'isUndefined', 'isRegExp', 'isObject', 'isDate', 'isError', 'isFunction', 'isPrimitive'];

for (let i = 0; i < KEYS.length; i++) {
  const [name, first, load] = KEYS[i];
  if (host.release >= first) lazy(name, load);
}
if (host.release <= LAST_WITH_TESTS) {
  for (let i = 0; i < OLD_TESTS.length; i++) {
    lazy(OLD_TESTS[i], () => legacy().test(OLD_TESTS[i]));
  }
}
