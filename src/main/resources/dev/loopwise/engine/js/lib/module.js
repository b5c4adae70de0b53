'use strict';

// What a program can ask about modules.
const P = require('internal/primordials');
const { available, refused, isBuiltin } = require('internal/builtins');
const { codes } = require('internal/errors');

function Module(id = '') {
  this.id = id;
  this.exports = {};
}

function withoutScheme(name) {
  return P.stringStartsWith(name, 'node:') ? P.stringSlice(name, 5) : name;
}

Module.builtinModules = P.arraySort(P.arrayConcat(available, refused));
Module.isBuiltin = (name) => typeof name === 'string' && isBuiltin(withoutScheme(name));
Module.createRequire = (filename) => {
  const isUrl = typeof filename === 'object' && filename !== null && typeof filename.href === 'string';
  const path = isUrl ? filename.href : filename;
  const isAbsolute = typeof path === 'string' &&
    (path[0] === '/' || P.stringStartsWith(path, 'file://'));
  if (!isAbsolute) {
    throw new codes.ERR_INVALID_ARG_VALUE('filename', filename,
      'must be a file URL object, file URL string, or absolute path string');
  }
  return require('internal/modules').makeRequire();
};
Module.Module = Module;

module.exports = Module;
