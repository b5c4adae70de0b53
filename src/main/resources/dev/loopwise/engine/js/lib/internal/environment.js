'use strict';

// process.env: strings under strings, whatever is assigned.
const P = require('internal/primordials');
const { codedError } = require('internal/errors');

const CHECKS_DESCRIPTORS_SINCE = 18;

function toText(value) {
  if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  return P.String(value);
}

function define(target, name, value) {
  return P.Reflect.defineProperty(target, name,
    { value, writable: true, configurable: true, enumerable: true });
}

function checkDescriptor({ configurable, writable, enumerable, get, set }) {
  if (host.release < CHECKS_DESCRIPTORS_SINCE) return;
  const isData = get === undefined && set === undefined;
  if (isData && configurable === true && writable === true && enumerable === true) return;
  throw codedError(TypeError, 'ERR_INVALID_OBJECT_DEFINE_PROPERTY', isData
    ? "'process.env' only accepts a configurable, writable, and enumerable data descriptor"
    : "'process.env' does not accept an accessor(getter/setter) descriptor");
}

const HANDLER = {
  __proto__: null,
  set: (target, name, value) => define(target, toText(name), toText(value)),
  defineProperty(target, name, descriptor) {
    checkDescriptor(descriptor);
    return define(target, toText(name), toText(descriptor.value));
  },
};

/** The environment that the run was given. */
exports.ofProcess = () => {
  const values = {};
  const pairs = host.natives.environment();
  for (let i = 0; i < pairs.length; i += 2) values[pairs[i]] = pairs[i + 1];
  return new Proxy(values, HANDLER);
};
