'use strict';

// Which file a required name means.
const P = require('internal/primordials');
const { Module, directoryOf, builtinName } = require('internal/modules');
const files = require('internal/modules/files');
const packages = require('internal/modules/packages');

const HAS_EXPORTS_SINCE = 12;
const HAS_REQUIRE_STACK_SINCE = 12;
const CONDITIONS = ['node', 'require', 'module-sync', 'node-addons'];

const isRelative = (request) => request === '.' || request === '..'
  || P.stringStartsWith(request, './') || P.stringStartsWith(request, '../');

exports.lookupPaths = (request, parent) => {
  if (builtinName(request) !== undefined) return null;
  if (isRelative(request)) return [parent?.filename ? directoryOf(parent.filename) : '.'];
  return P.arrayConcat(parent?.paths ?? [], Module.globalPaths);
};

/** The longest ending of a file name that has a loader; others are loaded as `.js`. */
exports.extensionOf = (filename, extensions) => {
  const base = P.stringSlice(filename, directoryOf(filename).length + 1);
  let at = 0;
  for (;;) {
    at = P.stringIndexOf(base, '.', at) + 1;
    if (at === 0) return '.js';
    if (at === 1) continue;
    const extension = P.stringSlice(base, at - 1);
    if (extensions[extension]) return extension;
  }
};

function withExtension(path) {
  const known = P.Object.keys(Module._extensions);
  for (let i = 0; i < known.length; i++) {
    if (files.isFile(path + known[i])) return path + known[i];
  }
  return undefined;
}

function asDirectory(path, request) {
  const found = packages.read(path);
  const main = found?.content.main;
  const index = () => withExtension(`${path}/index`);
  if (!main || typeof main !== 'string') return index();
  const target = require('path').resolve(path, main);
  const file = (files.isFile(target) ? target : undefined)
    ?? withExtension(target) ?? withExtension(`${target}/index`) ?? index();
  if (file !== undefined || host.release < HAS_REQUIRE_STACK_SINCE) return file;
  const error = new Error(`Cannot find module '${target}'. `
    + 'Please verify that the package.json has a valid "main" entry');
  throw P.Object.assign(error,
    { code: 'MODULE_NOT_FOUND', path: found.path, requestPath: request });
}

function asPath(path, request, mustBeDirectory) {
  if (!mustBeDirectory) {
    if (files.isFile(path)) return path;
    const file = withExtension(path);
    if (file !== undefined) return file;
  }
  return files.isDirectory(path) ? asDirectory(path, request) : undefined;
}

function inPackage(folder, request) {
  const [name, subpath] = packages.split(request);
  const directory = `${folder}/${name}`;
  const found = host.release >= HAS_EXPORTS_SINCE ? packages.read(directory) : undefined;
  if (found?.content.exports === undefined || found.content.exports === null) return undefined;
  return packages.exported(found, subpath, CONDITIONS);
}

exports.findPath = (request, paths) => {
  const isAbsolute = request[0] === '/';
  const bases = isAbsolute ? [''] : paths ?? [];
  const mustBeDirectory = P.regExpExec(/(^|\/)\.{0,2}$/, request) !== null;
  for (let i = 0; i < bases.length; i++) {
    const base = bases[i];
    if (base !== '' && !files.isDirectory(base)) continue;
    const isPackage = !isAbsolute && !isRelative(request);
    const exported = isPackage ? inPackage(base, request) : undefined;
    const path = require('path').resolve(base, request);
    const file = exported ?? asPath(path, request, mustBeDirectory);
    if (file !== undefined) return files.realPath(file);
  }
  return false;
};

function pathsFor(request, parent, options) {
  const given = options?.paths;
  if (!P.isArray(given)) return Module._resolveLookupPaths(request, parent);
  if (isRelative(request)) return given;
  const paths = [];
  for (let i = 0; i < given.length; i++) {
    const own = Module._nodeModulePaths(require('path').resolve(given[i]));
    for (let j = 0; j < own.length; j++) {
      if (!P.arrayIncludes(paths, own[j])) P.arrayPush(paths, own[j]);
    }
  }
  return paths;
}

/** The package in which a file is, when it asks for that package by its name. */
function itself(request, parent) {
  if (!parent?.filename || isRelative(request) || request[0] === '/') return undefined;
  const found = packages.around(parent.filename);
  const [name, subpath] = packages.split(request);
  if (found === undefined || found.content.exports === undefined) return undefined;
  return found.content.name === name
    ? packages.exported(found, subpath, CONDITIONS, parent.filename)
    : undefined;
}

exports.resolveFilename = (request, parent, options) => {
  if (request[0] === '#' && parent?.filename && host.release >= HAS_EXPORTS_SINCE) {
    const target = packages.imported(request, parent.filename, CONDITIONS);
    return target[0] === '/' ? target : Module._resolveFilename(target, parent, false);
  }
  const own = host.release >= HAS_EXPORTS_SINCE ? itself(request, parent) : undefined;
  const filename = own ?? Module._findPath(request, pathsFor(request, parent, options), false);
  if (filename) return filename;
  throw notFound(request, parent);
};

function notFound(request, parent) {
  const stack = [];
  for (let at = parent; at; at = at.parent) P.arrayPush(stack, at.filename || at.id);
  let message = `Cannot find module '${request}'`;
  const hasStack = host.release >= HAS_REQUIRE_STACK_SINCE;
  if (hasStack && stack.length > 0) message += `\nRequire stack:\n- ${P.arrayJoin(stack, '\n- ')}`;
  const error = new Error(message);
  error.code = 'MODULE_NOT_FOUND';
  if (hasStack) error.requireStack = stack;
  return error;
}
