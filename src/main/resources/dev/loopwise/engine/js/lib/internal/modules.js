'use strict';

// CommonJS: the snippet's module and its require. Only what comes with Node can be required.
const P = require('internal/primordials');

const builtins = () => require('internal/builtins');
const cache = { __proto__: null };
const { main } = host;

function Module(id) {
  this.id = id;
  this.path = main.directory;
  this.exports = {};
  this.filename = main.path;
  this.loaded = false;
  this.children = [];
  this.paths = [];
}

function withoutScheme(name) {
  return P.stringStartsWith(name, 'node:') ? P.stringSlice(name, 5) : name;
}

const isBuiltin = (name) => builtins().isBuiltin(withoutScheme(name));

/** The public module of a name, with or without `node:`. */
function builtin(name) {
  return builtins().load(withoutScheme(name));
}

function notFound(name) {
  if (P.stringStartsWith(name, 'node:')) {
    const { codedError } = require('internal/errors');
    return codedError(Error, 'ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${name}`);
  }
  const error = new Error(`Cannot find module '${name}'\nRequire stack:\n- ${main.path}`);
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = [main.path];
  return error;
}

/** What `import` says of a module that does not exist. */
function importNotFound(specifier) {
  if (P.stringStartsWith(specifier, 'node:')) return notFound(specifier);
  const isPath = P.stringStartsWith(specifier, '.') || P.stringStartsWith(specifier, '/');
  const what = isPath
    ? `module '${require('path').resolve(main.directory, specifier)}'`
    : `package '${specifier}'`;
  return require('internal/errors').codedError(
    Error, 'ERR_MODULE_NOT_FOUND', `Cannot find ${what} imported from ${main.path}`);
}

const MISSING = 'missing:';

/** The module behind a name; for one that is missing, Node's error. */
function importBuiltin(name) {
  if (!P.stringStartsWith(name, MISSING)) return builtin(name);
  throw importNotFound(decodeURIComponent(P.stringSlice(name, MISSING.length)));
}

function isMain(name) {
  const path = require('path').resolve(main.directory, name);
  return path === main.path || `${path}.js` === main.path;
}

function resolve(name) {
  require('internal/validators').validateString(name, 'id');
  if (isBuiltin(name)) return name;
  const isPath = P.stringStartsWith(name, '.') || P.stringStartsWith(name, '/');
  if (isPath && isMain(name)) return main.path;
  throw notFound(name);
}

function makeRequire() {
  function require(name) {
    const resolved = resolve(name);
    return resolved === main.path ? cache[resolved].exports : builtin(resolved);
  }
  require.resolve = (name) => resolve(name);
  require.main = undefined;
  require.extensions = { __proto__: null, '.js': undefined, '.json': undefined, '.node': undefined };
  require.cache = cache;
  return require;
}

exports.runMain = (body) => {
  const module = new Module('.');
  const requireOfSnippet = makeRequire();
  requireOfSnippet.main = module;
  module.require = requireOfSnippet;
  cache[main.path] = module;
  process.mainModule = module;
  P.Reflect.apply(body, module.exports,
    [module.exports, requireOfSnippet, module, main.path, main.directory]);
  module.loaded = true;
};

exports.importBuiltin = importBuiltin;
exports.importNotFound = importNotFound;
exports.builtinOrUndefined = (name) => (P.arrayIncludes(builtins().available, withoutScheme(name)) ? builtin(name) : undefined);
exports.isBuiltin = isBuiltin;
exports.makeRequire = makeRequire;

function isReadable(module, key) {
  try {
    return module[key] !== undefined;
  } catch {
    return false;
  }
}

/** The names under which an ES module can import from a public module. */
exports.exportNames = (name) => {
  const module = builtin(name);
  const names = [];
  for (const key in module) {
    if (key !== 'default' && P.objectHasOwn(module, key) && isReadable(module, key)) {
      P.arrayPush(names, key);
    }
  }
  return names;
};
