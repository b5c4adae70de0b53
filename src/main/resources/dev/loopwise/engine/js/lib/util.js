'use strict';

const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');

exports._extend = (target, source) => {
  if (source === null || typeof source !== 'object') return target;
  return P.Object.assign(target, source);
};

exports.promisify = require('internal/util/promisify').promisify;
exports.callbackify = require('internal/util/callbackify').callbackify;

const { formatWithOptions } = require('internal/format');
exports.format = (...args) => formatWithOptions({}, args);
exports.formatWithOptions = (inspectOptions, ...args) => {
  validateObject(inspectOptions, 'inspectOptions');
  return formatWithOptions(inspectOptions, args);
};

exports.inherits = function inherits(ctor, superCtor) {
  validateFunction(ctor, 'ctor');
  validateFunction(superCtor, 'superCtor');
  if (superCtor.prototype === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', superCtor.prototype);
  }
  P.Object.defineProperty(ctor, 'super_',
    { value: superCtor, writable: true, configurable: true });
  P.Object.setPrototypeOf(ctor.prototype, superCtor.prototype);
};

const warned = new P.Set();

exports.deprecate = function deprecate(fn, message, code) {
  let isWarned = false;
  function deprecated(...args) {
    if (!isWarned) {
      isWarned = true;
      if (code === undefined || !warned.has(code)) {
        if (code !== undefined) warned.add(code);
        process.emitWarning(message, 'DeprecationWarning', code, deprecated);
      }
    }
    return new.target ? P.Reflect.construct(fn, args, new.target) : P.Reflect.apply(fn, this, args);
  }
  P.Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  return deprecated;
};

exports.isArray = P.isArray;
exports.isDeepStrictEqual = (a, b) => require('internal/util/comparisons').isDeepStrictEqual(a, b);
exports.stripVTControlCharacters = (text) =>
  P.stringReplace(text, /[\u001b\u009b][[()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g, '');
exports.toUSVString = (text) => `${text}`.toWellFormed();

exports.debuglog = function debuglog(set) {
  const wanted = P.stringSplit(`${process.env.NODE_DEBUG ?? ''}`.toUpperCase(), ',');
  const isEnabled = P.arrayIncludes(wanted, `${set}`.toUpperCase());
  const log = (...args) => {
    if (isEnabled) {
      host.write(2, `${`${set}`.toUpperCase()} ${process.pid}: ${formatWithOptions({}, args)}\n`);
    }
  };
  P.Object.defineProperty(log, 'enabled', { get: () => isEnabled, enumerable: true });
  return log;
};
exports.debug = exports.debuglog;

exports.aborted = function aborted(signal, resource) {
  if (signal === undefined) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  validateObject(resource, 'resource');
  if (signal.aborted) return P.promiseResolve();
  const { promise, resolve } = P.deferred();
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
};

const systemErrors = () => require('internal/system-errors');
exports.getSystemErrorName = (errno) => systemErrors().nameOf(errno);
exports.getSystemErrorMessage = (errno) => systemErrors().messageOf(errno);
exports.getSystemErrorMap = () => systemErrors().map();

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
  });
}

lazy('inspect', () => require('internal/inspect').inspect);
lazy('types', () => require('util/types'));
lazy('TextEncoder', () => require('internal/encoding').TextEncoder);
lazy('TextDecoder', () => require('internal/encoding').TextDecoder);
lazy('styleText', () => require('internal/util/style-text').styleText);
