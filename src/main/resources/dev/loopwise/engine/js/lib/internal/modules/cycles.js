'use strict';

// Modules that are required while they are still being loaded. Asking such a half-made module for
// what it does not have yet is a frequent mistake, and Node warns of it.
const P = require('internal/primordials');

const WARNS_SINCE = 14;
const HAS_REQUIRED_MODULES_SINCE = 20;
const { getPrototypeOf, setPrototypeOf } = P.Object;
const plain = Object.prototype;

function warn(property) {
  process.emitWarning(`Accessing non-existent property '${P.String(property)}' of module exports `
    + 'inside circular dependency');
}

/** The prototype of exports that are not complete. */
const warning = new Proxy({}, {
  get(target, property) {
    if (property in target || property === '__esModule') return target[property];
    warn(property);
    return undefined;
  },
  getOwnPropertyDescriptor(target, property) {
    if (P.objectHasOwn(target, property) || property === '__esModule') {
      return P.Object.getOwnPropertyDescriptor(target, property);
    }
    warn(property);
    return undefined;
  },
});

function isPlain(value) {
  return typeof value === 'object' && value !== null && host.proxyDetails(value) === undefined
    && getPrototypeOf(value) === plain && !value.__esModule;
}

/** What a cached module exports, to one that asks again. */
exports.exportsOf = (module) => {
  if (module.loaded === false && P.stringEndsWith(module.id, 'js') && host.release >= HAS_REQUIRED_MODULES_SINCE) {
    require('internal/esm/require').checkCycle(module);
  }
  if (module.loaded === false && host.release >= WARNS_SINCE && isPlain(module.exports)) {
    setPrototypeOf(module.exports, warning);
  }
  return module.exports;
};

/** What a module exports that has just been loaded. */
exports.finished = (module) => {
  const value = module.exports;
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && host.proxyDetails(value) === undefined && getPrototypeOf(value) === warning) {
    setPrototypeOf(value, plain);
  }
  return value;
};
