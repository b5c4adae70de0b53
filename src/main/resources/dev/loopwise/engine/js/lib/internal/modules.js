'use strict';

// CommonJS: what a module is, how files are required, and how a program starts as a module. What a
// snippet may patch (Module._load, Module._extensions and so on) is looked up at each call.
const P = require('internal/primordials');
const { main, release } = host;

const FORGETS_CHILDREN_SINCE = 12;
const HAS_PATH_SINCE = 12;
const HIDES_PARENT_SINCE = 14;
const HAS_MAIN_SYMBOL_SINCE = 20;
const HAS_URL_SYMBOL_SINCE = 22;
const KNOWS_SCHEME_SINCE = 14;

const IS_MAIN = host.symbol('kIsMainSymbol');
const CACHED_BY_ESM = host.symbol('kIsCachedByESMLoader');
const URL_OF = host.symbol('kURL');
const FORMAT = host.symbol('kFormat');
const IS_EXECUTING = host.symbol('kIsExecuting');

const lastIndexOf = P.uncurry(String.prototype.lastIndexOf);
const weakGet = P.uncurry(WeakMap.prototype.get);
const weakSet = P.uncurry(WeakMap.prototype.set);
const parents = new P.WeakMap();

function directoryOf(path) {
  const end = lastIndexOf(path, '/');
  if (end < 0) return '.';
  return end === 0 ? '/' : P.stringSlice(path, 0, end);
}

function Module(id = '', parent = undefined) {
  this.id = id;
  if (release >= HAS_PATH_SINCE) this.path = directoryOf(id);
  this.exports = {};
  if (release < HIDES_PARENT_SINCE) this.parent = parent;
  else weakSet(parents, this, parent);
  if (parent && parent.children) P.arrayPush(parent.children, this);
  this.filename = null;
  this.loaded = false;
  this.children = [];
}

Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.globalPaths = [];
Module.Module = Module;

/** Nameless, as Node's are. */
const loaderOf = (extension) => (module, filename) =>
  require('internal/modules/extensions').load(extension, module, filename);
Module._extensions['.js'] = loaderOf('.js');
Module._extensions['.json'] = loaderOf('.json');
Module._extensions['.node'] = loaderOf('.node');

const builtins = () => require('internal/builtins');

/** The name without `node:`; undefined for what does not come with Node. */
function builtinName(request, isImport = false) {
  if (!P.stringStartsWith(request, 'node:')) {
    return builtins().isBuiltin(request) ? request : undefined;
  }
  if (release < KNOWS_SCHEME_SINCE && !isImport) return undefined;
  const name = P.stringSlice(request, 5);
  return builtins().isBuiltin(name, true) ? name : undefined;
}

function unknownBuiltin(request) {
  const { codedError } = require('internal/errors');
  return codedError(Error, 'ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${request}`);
}

function loadBuiltin(request) {
  const name = builtinName(request);
  if (name !== undefined) return { exports: builtins().load(name) };
  if (release >= KNOWS_SCHEME_SINCE && P.stringStartsWith(request, 'node:')) throw unknownBuiltin(request);
  return undefined;
}

Module._nodeModulePaths = function _nodeModulePaths(from) {
  const paths = [];
  let directory = from;
  for (;;) {
    if (!P.stringEndsWith(directory, '/node_modules')) {
      P.arrayPush(paths, directory === '/' ? '/node_modules' : `${directory}/node_modules`);
    }
    if (directory === '/' || directory === '.' || directory === '') return paths;
    directory = directoryOf(directory);
  }
};

Module._resolveLookupPaths = (request, parent) =>
  require('internal/modules/resolve').lookupPaths(request, parent);
Module._findPath = (request, paths, isMain) =>
  require('internal/modules/resolve').findPath(request, paths, isMain);
Module._resolveFilename = function _resolveFilename(request, parent, isMain, options) {
  if (builtinName(request) !== undefined) return request;
  return require('internal/modules/resolve').resolveFilename(request, parent, options);
};

function addChild(parent, child) {
  const children = parent && parent.children;
  if (children && !P.arrayIncludes(children, child)) P.arrayPush(children, child);
}

Module._load = function _load(request, parent, isMain) {
  if (release >= KNOWS_SCHEME_SINCE && P.stringStartsWith(request, 'node:')) {
    return loadBuiltin(request).exports;
  }
  const filename = Module._resolveFilename(request, parent, isMain);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    addChild(parent, cached);
    return require('internal/modules/cycles').exportsOf(cached);
  }
  const builtin = loadBuiltin(filename);
  if (builtin !== undefined) return builtin.exports;
  const module = new Module(filename, parent);
  Module._cache[filename] = module;
  let isLoaded = false;
  try {
    module.load(filename);
    isLoaded = true;
  } finally {
    if (!isLoaded) forget(module, parent, filename);
  }
  return require('internal/modules/cycles').finished(module);
};

function forget(module, parent, filename) {
  delete Module._cache[filename];
  if (release < FORGETS_CHILDREN_SINCE) return;
  const children = parent && parent.children;
  const index = children ? P.arrayIndexOf(children, module) : -1;
  if (index >= 0) P.arraySplice(children, index, 1);
}

Module.prototype.load = function load(filename) {
  this.filename = filename;
  this.paths = Module._nodeModulePaths(directoryOf(filename));
  addSymbols(this, false);
  const extension = require('internal/modules/resolve').extensionOf(filename, Module._extensions);
  Module._extensions[extension](this, filename);
  this.loaded = true;
};

Module.prototype.require = function require(id) {
  checkId(id);
  return Module._load(id, this, false);
};

Module.prototype._compile = function _compile(content, filename, format) {
  return require('internal/modules/extensions').compile(this, content, filename, format);
};

P.Object.defineProperty(Module.prototype, 'constructor', release >= HIDES_PARENT_SINCE
  ? { get: () => require('module'), configurable: false, enumerable: false }
  : { value: Module, configurable: true, writable: true, enumerable: false });
if (release >= HIDES_PARENT_SINCE) {
  P.Object.defineProperty(Module.prototype, 'parent', {
    get() { return weakGet(parents, this); },
    set(value) { weakSet(parents, this, value); },
    configurable: true,
  });
  P.Object.defineProperty(Module.prototype, 'isPreloading',
    { get: () => false, configurable: true });
}

function checkId(id) {
  if (typeof id === 'string' && id !== '') return;
  require('internal/validators').validateString(id, 'id');
  const { codes } = require('internal/errors');
  throw new codes.ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
}

/** What Node notes about a module under symbols, which shows when one is printed. */
function addSymbols(module, isMain) {
  if (release < HAS_MAIN_SYMBOL_SINCE) return;
  module[IS_MAIN] = isMain;
  module[CACHED_BY_ESM] = false;
  if (release < HAS_URL_SYMBOL_SINCE) return;
  module[URL_OF] = undefined;
  module[FORMAT] = undefined;
}

/** The `require` of a module. */
function makeRequire(module) {
  function require(path) {
    return module.require(path);
  }
  require.resolve = function resolve(request, options) {
    checkRequest(request);
    return Module._resolveFilename(request, module, false, options);
  };
  require.resolve.paths = function paths(request) {
    checkRequest(request);
    return Module._resolveLookupPaths(request, module);
  };
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

function checkRequest(request) {
  require('internal/validators').validateString(request, 'request');
}

/** Runs the function around a module's text. */
function execute(module, body, filename) {
  if (release >= HAS_MAIN_SYMBOL_SINCE) module[IS_EXECUTING] = true;
  const result = P.Reflect.apply(body, module.exports,
    [module.exports, makeRequire(module), module, filename, directoryOf(filename)]);
  if (release >= HAS_MAIN_SYMBOL_SINCE) module[IS_EXECUTING] = false;
  return result;
}

function runMain(body) {
  const module = new Module(main.path, null);
  module.id = '.';
  module.filename = main.path;
  module.paths = Module._nodeModulePaths(main.directory);
  process.mainModule = module;
  Module._cache[main.path] = module;
  addSymbols(module, true);
  execute(module, body, main.path);
  module.loaded = true;
}

module.exports = {
  Module, makeRequire, runMain, execute, directoryOf, builtinName, loadBuiltin, unknownBuiltin,
  builtinOrUndefined: (name) => {
    const known = builtinName(name);
    return known === undefined ? undefined : builtins().load(known);
  },
};
