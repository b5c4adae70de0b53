'use strict';

// Paths, by POSIX rules: the simulated machine runs Linux.
const P = require('internal/primordials');
const { validateString, validateObject } = require('internal/validators');

const NUMBERS_ARGUMENTS_SINCE = 18;
const HAS_SUFFIX_SINCE = 20;
const ADDS_DOT_SINCE = 20;
const MATCHES_GLOB_SINCE = 20;
const SLASH = '/';

/** Resolves `.` and `..`; `keepAbove` keeps leading `..` of relative paths. */
function normalizeParts(path, keepAbove) {
  const kept = [];
  const parts = P.stringSplit(path, SLASH);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === '' || part === '.') continue;
    if (part !== '..') P.arrayPush(kept, part);
    else if (kept.length > 0 && kept[kept.length - 1] !== '..') P.arrayPop(kept);
    else if (keepAbove) P.arrayPush(kept, '..');
  }
  return P.arrayJoin(kept, SLASH);
}

function resolve(...paths) {
  let resolved = '';
  let isAbsolute = false;
  for (let i = paths.length - 1; i >= -1 && !isAbsolute; i--) {
    const path = i >= 0 ? paths[i] : process.cwd();
    validateString(path, host.release >= NUMBERS_ARGUMENTS_SINCE ? `paths[${i}]` : 'path');
    if (path.length === 0) continue;
    resolved = `${path}/${resolved}`;
    isAbsolute = path[0] === SLASH;
  }
  resolved = normalizeParts(resolved, !isAbsolute);
  return isAbsolute ? `/${resolved}` : resolved || '.';
}

function normalize(path) {
  validateString(path, 'path');
  if (path.length === 0) return '.';
  const isAbsolute = path[0] === SLASH;
  const endsWithSlash = path[path.length - 1] === SLASH;
  let result = normalizeParts(path, !isAbsolute);
  if (result === '') {
    if (isAbsolute) return SLASH;
    return endsWithSlash ? './' : '.';
  }
  if (endsWithSlash) result += SLASH;
  return isAbsolute ? `/${result}` : result;
}

function isAbsolute(path) {
  validateString(path, 'path');
  return path[0] === SLASH;
}

function join(...paths) {
  const parts = [];
  for (let i = 0; i < paths.length; i++) {
    validateString(paths[i], 'path');
    if (paths[i].length > 0) P.arrayPush(parts, paths[i]);
  }
  return parts.length === 0 ? '.' : normalize(P.arrayJoin(parts, SLASH));
}

function relative(from, to) {
  validateString(from, 'from');
  validateString(to, 'to');
  const source = P.stringSplit(resolve(from), SLASH);
  const target = P.stringSplit(resolve(to), SLASH);
  if (source[1] === '') source.length = 1;
  if (target[1] === '') target.length = 1;
  let shared = 0;
  while (shared < source.length && shared < target.length && source[shared] === target[shared]) {
    shared++;
  }
  const parts = [];
  for (let i = shared; i < source.length; i++) P.arrayPush(parts, '..');
  for (let i = shared; i < target.length; i++) P.arrayPush(parts, target[i]);
  return P.arrayJoin(parts, SLASH);
}

function withoutEndSlashes(path) {
  let end = path.length;
  while (end > 1 && path[end - 1] === SLASH) end--;
  return P.stringSlice(path, 0, end);
}

function lastSlash(path) {
  for (let i = path.length - 1; i >= 0; i--) if (path[i] === SLASH) return i;
  return -1;
}

function dirname(path) {
  validateString(path, 'path');
  if (path.length === 0) return '.';
  const bare = withoutEndSlashes(path);
  const slash = lastSlash(bare);
  if (slash === -1) return '.';
  if (slash === 0) return SLASH;
  return slash === 1 && bare[0] === SLASH ? '//' : P.stringSlice(bare, 0, slash);
}

function basename(path, suffix) {
  if (suffix !== undefined) validateString(suffix, host.release >= HAS_SUFFIX_SINCE ? 'suffix' : 'ext');
  validateString(path, 'path');
  if (suffix === path) return '';
  const bare = withoutEndSlashes(path);
  const base = bare === SLASH ? '' : P.stringSlice(bare, lastSlash(bare) + 1);
  if (suffix !== undefined && base !== suffix && P.stringEndsWith(base, suffix)) {
    return P.stringSlice(base, 0, base.length - suffix.length);
  }
  return base;
}

function extname(path) {
  validateString(path, 'path');
  const base = basename(path);
  if (base === '..') return '';
  for (let i = base.length - 1; i > 0; i--) if (base[i] === '.') return P.stringSlice(base, i);
  return '';
}

function parse(path) {
  validateString(path, 'path');
  const root = path[0] === SLASH ? SLASH : '';
  const base = basename(path);
  const ext = extname(path);
  const bare = withoutEndSlashes(path);
  const slash = lastSlash(bare);
  return {
    root,
    dir: slash > 0 ? P.stringSlice(bare, 0, slash) : root,
    base,
    ext,
    name: P.stringSlice(base, 0, base.length - ext.length),
  };
}

function format(pathObject) {
  validateObject(pathObject, 'pathObject');
  const directory = pathObject.dir || pathObject.root;
  const needsDot = host.release >= ADDS_DOT_SINCE && pathObject.ext && pathObject.ext[0] !== '.';
  const ext = `${needsDot ? '.' : ''}${pathObject.ext || ''}`;
  const base = pathObject.base || `${pathObject.name || ''}${ext}`;
  if (!directory) return base;
  return directory === pathObject.root ? `${directory}${base}` : `${directory}/${base}`;
}

function matchesGlob(path, pattern) {
  validateString(path, 'path');
  validateString(pattern, 'pattern');
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern[i];
    if (letter === '*' && pattern[i + 1] === '*') {
      source += pattern[i + 2] === SLASH ? '(?:.*/)?' : '.*';
      i += pattern[i + 2] === SLASH ? 2 : 1;
    } else if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else source += P.stringReplace(letter, /[.+^${}()|[\]\\]/g, '\\$&');
  }
  return new RegExp(`^${source}$`).test(path);
}

const path = {
  resolve, normalize, isAbsolute, join, relative, toNamespacedPath: (value) => value, dirname,
  basename, extname, format, parse, ...(host.release >= MATCHES_GLOB_SINCE ? { matchesGlob } : {}),
  sep: SLASH, delimiter: ':', win32: null, posix: null, _makeLong: null,
};
path._makeLong = path.toNamespacedPath;
path.posix = path;
P.Object.defineProperty(path, 'win32', {
  configurable: true,
  enumerable: true,
  get() {
    const { codes } = require('internal/errors');
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('path.win32');
  },
});

module.exports = path;
