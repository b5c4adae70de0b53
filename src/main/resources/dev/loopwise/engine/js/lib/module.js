'use strict';

// What a program can ask about modules, beside what `internal/modules` gives every program.
const P = require('internal/primordials');
const { names } = require('internal/builtins');
const { Module, makeRequire, builtinName } = require('internal/modules');
const { codes } = require('internal/errors');

const HAS_CREATE_REQUIRE_SINCE = 12;
const LOSES_FROM_PATH_SINCE = 16;
const HAS_IS_BUILTIN_SINCE = 18;
const wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

Module.builtinModules = names();
Module.wrapper = wrapper;
Module.wrap = (script) => wrapper[0] + script + wrapper[1];
Module._initPaths = () => {};
Module._preloadModules = () => {};
Module.syncBuiltinESMExports = () => require('internal/esm/formats').syncBuiltins();
Module.runMain = () => Module._load(process.argv[1], null, true);

function pathOf(filename) {
  const isUrl = typeof filename === 'object' && filename !== null && typeof filename.href === 'string';
  const text = isUrl ? filename.href : filename;
  if (typeof text === 'string' && P.stringStartsWith(text, 'file:')) {
    return require('url').fileURLToPath(text);
  }
  if (typeof text === 'string' && text[0] === '/') return text;
  throw new codes.ERR_INVALID_ARG_VALUE('filename', filename,
    'must be a file URL object, file URL string, or absolute path string');
}

function createRequire(filename) {
  const path = pathOf(filename);
  const { directoryOf } = require('internal/modules');
  const isFolder = P.stringEndsWith(path, '/');
  const module = new Module(isFolder ? `${path}noop.js` : path);
  module.filename = module.id;
  module.paths = Module._nodeModulePaths(directoryOf(module.id));
  return makeRequire(module);
}

if (host.release >= HAS_CREATE_REQUIRE_SINCE) Module.createRequire = createRequire;
if (host.release < LOSES_FROM_PATH_SINCE) Module.createRequireFromPath = createRequire;
if (host.release >= HAS_IS_BUILTIN_SINCE) {
  Module.isBuiltin = (name) => typeof name === 'string' && builtinName(name) !== undefined;
}

module.exports = Module;
