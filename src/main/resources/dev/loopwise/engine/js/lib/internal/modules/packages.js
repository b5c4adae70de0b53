'use strict';

// package.json as far as it decides what a name or a file means: main, type, exports and imports.
const P = require('internal/primordials');
const { codedError } = require('internal/errors');
const { directoryOf } = require('internal/modules');
const files = require('internal/modules/files');

const parse = JSON.parse;
const cache = { __proto__: null };

function invalid(path, base, error) {
  const from = base ? ` while importing ${base}` : '';
  return codedError(Error, 'ERR_INVALID_PACKAGE_CONFIG',
    `Invalid package config ${path}${from}.${error ? ` ${error.message}` : ''}`);
}

/** The package.json of a directory as an object, or undefined. It is read once. */
function read(directory) {
  const path = directory === '/' ? '/package.json' : `${directory}/package.json`;
  if (path in cache) return cache[path];
  if (!files.isFile(path)) return undefined;
  let content;
  try {
    content = parse(files.read(path));
  } catch (error) {
    throw invalid(path, undefined, error);
  }
  cache[path] = { directory, path, content };
  return cache[path];
}

/** The nearest package around a file, or undefined. */
exports.around = (filename) => {
  let directory = directoryOf(filename);
  for (;;) {
    if (P.stringEndsWith(directory, '/node_modules')) return undefined;
    const found = read(directory);
    if (found !== undefined) return found;
    if (directory === '/' || directory === '.') return undefined;
    directory = directoryOf(directory);
  }
};

/** `module`, `commonjs`, or undefined where nothing is said. */
exports.typeOf = (filename) => {
  const type = exports.around(filename)?.content.type;
  return type === 'module' || type === 'commonjs' ? type : undefined;
};

function notExported({ path, directory }, subpath, base) {
  const from = base ? ` imported from ${base}` : '';
  return codedError(Error, 'ERR_PACKAGE_PATH_NOT_EXPORTED', subpath === '.'
    ? `No "exports" main defined in ${path}${from}`
    : `Package subpath '${subpath}' is not defined by "exports" in ${directory}/package.json${from}`);
}

/** A target of exports or imports under the conditions; undefined or null where there is none. */
function pick(target, star, conditions) {
  if (typeof target === 'string') return P.uncurry(String.prototype.replaceAll)(target, '*', () => star);
  if (P.isArray(target)) {
    for (let i = 0; i < target.length; i++) {
      const found = pick(target[i], star, conditions);
      if (found !== undefined && found !== null) return found;
    }
    return target.length === 0 ? null : undefined;
  }
  if (target === null || typeof target !== 'object') return target === null ? null : undefined;
  const keys = P.Object.keys(target);
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] !== 'default' && !P.arrayIncludes(conditions, keys[i])) continue;
    const found = pick(target[keys[i]], star, conditions);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The entry for a key: an exact one, or the longest pattern with a star. */
function match(map, key, conditions) {
  if (P.objectHasOwn(map, key) && !P.stringIncludes(key, '*')) return pick(map[key], '', conditions);
  let best;
  let star;
  const patterns = P.Object.keys(map);
  for (let i = 0; i < patterns.length; i++) {
    const at = P.stringIndexOf(patterns[i], '*');
    if (at < 0) continue;
    const before = P.stringSlice(patterns[i], 0, at);
    const after = P.stringSlice(patterns[i], at + 1);
    const fits = P.stringStartsWith(key, before) && P.stringEndsWith(key, after)
      && key.length >= patterns[i].length;
    if (!fits || (best !== undefined && at < P.stringIndexOf(best, '*'))) continue;
    best = patterns[i];
    star = P.stringSlice(key, before.length, key.length - after.length);
  }
  return best === undefined ? undefined : pick(map[best], star, conditions);
}

function isSugar(map) {
  if (typeof map === 'string' || P.isArray(map)) return true;
  const keys = P.Object.keys(map);
  return keys.length > 0 && keys[0][0] !== '.';
}

/** The file that `exports` of a package gives for `.` or `./sub`. */
exports.exported = (found, subpath, conditions, base) => {
  const { exports: given } = found.content;
  const map = isSugar(given) ? { '.': given } : given;
  const target = match(map, subpath, conditions);
  if (typeof target !== 'string') throw notExported(found, subpath, base);
  return require('path').resolve(found.directory, target);
};

/** What `#name` means: a path, or the name of another package. */
exports.imported = (name, filename, conditions) => {
  const found = exports.around(filename);
  const map = found?.content.imports;
  const target = map === undefined || map === null ? undefined : match(map, name, conditions);
  if (typeof target === 'string') {
    return target[0] === '.' ? require('path').resolve(found.directory, target) : target;
  }
  const where = found === undefined ? '' : ` in package ${found.path}`;
  throw codedError(TypeError, 'ERR_PACKAGE_IMPORT_NOT_DEFINED',
    `Package import specifier "${name}" is not defined${where} imported from ${filename}`);
};

/** `[name, subpath]` of `name/sub` or `@scope/name/sub`. */
exports.split = (request) => {
  const parts = P.stringSplit(request, '/');
  const count = request[0] === '@' ? 2 : 1;
  const name = P.arrayJoin(P.arraySlice(parts, 0, count), '/');
  const rest = P.arrayJoin(P.arraySlice(parts, count), '/');
  return [name, rest === '' ? '.' : `./${rest}`];
};

exports.read = read;
