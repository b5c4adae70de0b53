'use strict';

// What a specifier behind `import` means: a URL.
const P = require('internal/primordials');
const { builtinName, unknownBuiltin, directoryOf } = require('internal/modules');
const { codedError } = require('internal/errors');
const { main, release } = host;

const SAYS_URL_SINCE = 18;
const SAYS_CODE_FIRST_SINCE = 20;
const SPARES_WEB_SINCE = 22;
const CONDITIONS = ['node', 'import', 'module-sync', 'node-addons'];
const mainUrl = `file://${main.path}`;

const isRelative = (specifier) => specifier[0] === '/' || specifier === '.' || specifier === '..'
  || P.stringStartsWith(specifier, './') || P.stringStartsWith(specifier, '../');

const pathOf = (url) => (P.stringStartsWith(url, 'file:') ? require('url').fileURLToPath(url) : url);
const urlOf = (path) => require('url').pathToFileURL(path).href;

function parse(specifier, base) {
  try {
    return new (require('internal/url').URL)(specifier, base);
  } catch {
    return undefined;
  }
}

function withUrl(error, url) {
  if (url === undefined || release < SAYS_URL_SINCE) return error;
  const { code } = error;
  if (release < SAYS_CODE_FIRST_SINCE) delete error.code;
  return P.Object.assign(error, { url, code });
}

function notFound(kind, what, base, url) {
  const error = codedError(Error, 'ERR_MODULE_NOT_FOUND',
    `Cannot find ${kind} '${what}' imported from ${pathOf(base)}`);
  return withUrl(error, url);
}

/** A file's URL, once it is sure that there is a file. */
function existing(url, specifier, base) {
  const files = require('internal/modules/files');
  if (P.regExpExec(/%2f|%5c/i, url.pathname) !== null) {
    throw codedError(TypeError, 'ERR_INVALID_MODULE_SPECIFIER',
      `Invalid module "${url.pathname}" must not include encoded "/" or "\\" characters imported from ${pathOf(base)}`);
  }
  const path = require('url').fileURLToPath(url);
  if (path === main.path) return url.href;
  if (files.isDirectory(path)) {
    const error = codedError(Error, 'ERR_UNSUPPORTED_DIR_IMPORT', `Directory import '${path}' is not `
      + `supported resolving ES modules imported from ${pathOf(base)}`);
    throw withUrl(error, url.href);
  }
  if (!files.isFile(path)) throw notFound('module', path, base, url.href);
  return urlOf(files.realPath(path)) + url.search + url.hash;
}

function invalidSpecifier(specifier, base) {
  return codedError(TypeError, 'ERR_INVALID_MODULE_SPECIFIER',
    `Invalid module "${specifier}" is not a valid package name imported from ${pathOf(base)}`);
}

/** A file inside node_modules. */
function inPackage(specifier, base) {
  const packages = require('internal/modules/packages');
  const [name, subpath] = packages.split(specifier);
  if (name[0] === '.' || P.regExpExec(/[\\%]/, name) !== null
    || (name[0] === '@' && !P.stringIndexOf(specifier, '/'))) {
    throw invalidSpecifier(specifier, base);
  }
  const filename = pathOf(base);
  const own = filename[0] === '/' ? packages.around(filename) : undefined;
  if (own?.content.name === name && own.content.exports !== undefined) {
    return urlOf(packages.exported(own, subpath, CONDITIONS, filename));
  }
  for (let directory = directoryOf(filename); filename[0] === '/'; directory = directoryOf(directory)) {
    const folder = `${directory === '/' ? '' : directory}/node_modules/${name}`;
    const target = inFolder(folder, subpath, base);
    if (target !== undefined) return target;
    if (directory === '/') break;
  }
  throw notFound('package', name, base);
}

function inFolder(folder, subpath, base) {
  const packages = require('internal/modules/packages');
  const files = require('internal/modules/files');
  if (!files.isDirectory(folder)) return undefined;
  const found = packages.read(folder);
  if (found?.content.exports) return urlOf(packages.exported(found, subpath, CONDITIONS, pathOf(base)));
  if (subpath !== '.') return existing(parse(urlOf(`${folder}/${subpath}`)), subpath, base);
  const given = found?.content.main;
  const candidates = typeof given === 'string'
    ? [given, `${given}.js`, `${given}.json`, `${given}/index.js`, 'index.js']
    : ['index.js', 'index.json'];
  for (let i = 0; i < candidates.length; i++) {
    const path = require('path').resolve(folder, candidates[i]);
    if (files.isFile(path)) return urlOf(path);
  }
  throw notFound('package', `${folder}/${found === undefined ? '' : 'package.json'}`, base);
}

function refuseScheme(url) {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const quoted = isWeb && release >= SPARES_WEB_SINCE ? 'file and data' : 'file, data, and node';
  throw codedError(Error, 'ERR_UNSUPPORTED_ESM_URL_SCHEME', 'Only URLs with a scheme in: '
    + `${quoted} are supported by the default ESM loader. Received protocol '${url.protocol}'`);
}

/** The URL, as text, of what `specifier` means in the module at `base`. */
exports.resolve = function resolve(specifier, base) {
  if (isRelative(specifier)) return resolveRelative(specifier, base);
  if (specifier[0] === '#') {
    const packages = require('internal/modules/packages');
    const target = packages.imported(specifier, pathOf(base), CONDITIONS);
    return target[0] === '/' ? existing(parse(urlOf(target)), specifier, base) : resolve(target, base);
  }
  const builtin = builtinName(specifier, true);
  if (builtin !== undefined) return `node:${builtin}`;
  const url = parse(specifier);
  if (url === undefined) return inPackage(specifier, base);
  if (url.protocol === 'node:') throw unknownBuiltin(specifier);
  if (url.protocol === 'file:') return existing(url, specifier, base);
  if (url.protocol !== 'data:') refuseScheme(url);
  return url.href;
};

function resolveRelative(specifier, base) {
  const url = parse(specifier, base);
  if (url !== undefined) return existing(url, specifier, base);
  throw codedError(TypeError, 'ERR_UNSUPPORTED_RESOLVE_REQUEST',
    `Failed to resolve module specifier "${specifier}" from "${base}": Invalid relative URL or base scheme is not hierarchical.`);
}

exports.pathOf = pathOf;
exports.urlOf = urlOf;
exports.mainUrl = mainUrl;
