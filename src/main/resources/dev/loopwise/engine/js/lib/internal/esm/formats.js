'use strict';

// What kind of module a URL leads to, and how each kind becomes a module record.
const P = require('internal/primordials');
const { builtinName } = require('internal/modules');
const { codedError } = require('internal/errors');
const { pathOf, mainUrl } = require('internal/esm/resolve');
const { internals, release, main } = host;

const DETECTS_SINCE = 20;
const AWAITS_SINCE = 14;
const SAYS_ATTRIBUTE_SINCE = 22;
const DATA_URL = /^data:([^,;]*)([^,]*),([^]*)$/;
const DATA_FORMATS = {
  __proto__: null, 'text/javascript': 'module', 'application/json': 'json', 'application/wasm': 'wasm',
};

function dataFormat(url) {
  const mime = P.stringToLowerCase(P.regExpExec(DATA_URL, url)?.[1] ?? '');
  const format = DATA_FORMATS[mime];
  if (format !== undefined) return format;
  throw codedError(RangeError, 'ERR_UNKNOWN_MODULE_FORMAT',
    `Unknown module format: ${mime === '' ? 'null' : mime} for URL ${url}`);
}

function fileFormat(url) {
  const path = pathOf(url);
  const extension = P.regExpExec(/\.[^./]*$/, path)?.[0] ?? '';
  switch (extension) {
    case '.mjs': return 'module';
    case '.cjs': return 'commonjs';
    case '.json': return 'json';
    case '.js':
    case '': return scriptFormat(path);
    default: throw codedError(TypeError, 'ERR_UNKNOWN_FILE_EXTENSION',
      `Unknown file extension "${extension}" for ${path}`);
  }
}

/** A `.js` file is what its package says; where nothing is said, its syntax tells. */
function scriptFormat(path) {
  const type = require('internal/modules/packages').typeOf(path);
  if (type !== undefined) return type;
  return release >= DETECTS_SINCE && isModuleText(path) ? 'module' : 'commonjs';
}

function isModuleText(path) {
  const text = textOf(path);
  return host.natives.compile(path, text) === null && isModule(path, text);
}

function isModule(path, text) {
  return host.natives.syntaxProblem(path, text, true) === null;
}

function textOf(path) {
  const files = require('internal/modules/files');
  return files.withoutMark(files.read(path));
}

function unsupported(url, name, value) {
  return release >= SAYS_ATTRIBUTE_SINCE
    ? codedError(TypeError, 'ERR_IMPORT_ATTRIBUTE_UNSUPPORTED',
      `Import attribute "${name}" with value "${value}" is not supported in ${url}`)
    : codedError(TypeError, 'ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED',
      `Import attribute type "${value}" is unsupported`);
}

function checkAttributes(format, url, attributes) {
  const { type } = attributes;
  for (const name in attributes) {
    if (name !== 'type' && release >= SAYS_ATTRIBUTE_SINCE) throw unsupported(url, name, attributes[name]);
  }
  if (type !== undefined && type !== 'json') throw unsupported(url, 'type', type);
  const isMissing = format === 'json' && type === undefined;
  if (isMissing && release >= SAYS_ATTRIBUTE_SINCE) {
    throw codedError(TypeError, 'ERR_IMPORT_ATTRIBUTE_MISSING',
      `Module "${url}" needs an import attribute of "type: json"`);
  }
  if (isMissing) {
    throw codedError(TypeError, 'ERR_IMPORT_ASSERTION_TYPE_MISSING',
      `Module "${url}" needs an import attribute of type "json"`);
  }
  if (type !== undefined && format !== type) {
    throw release >= SAYS_ATTRIBUTE_SINCE
      ? codedError(TypeError, 'ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE', `Module "${url}" is not of type "${type}"`)
      : codedError(TypeError, 'ERR_IMPORT_ASSERTION_TYPE_FAILED', `Module "${url}" is not of type "${type}"`);
  }
}

exports.of = (url, attributes) => {
  let format;
  if (P.stringStartsWith(url, 'node:')) format = 'builtin';
  else if (P.stringStartsWith(url, 'data:')) format = dataFormat(url);
  else format = url === mainUrl ? 'module' : fileFormat(url);
  checkAttributes(format, url, attributes);
  return format;
};

/** The text behind a URL. */
function sourceOf(url) {
  if (url === mainUrl) return main.source;
  if (!P.stringStartsWith(url, 'data:')) return textOf(pathOf(url));
  const [, , parameters, body] = P.regExpExec(DATA_URL, url);
  const text = decodeURIComponent(body);
  if (P.regExpExec(/;base64$/, parameters) === null) return text;
  return require('buffer').Buffer.from(text, 'base64').toString();
}

function makeModule({ url }) {
  const text = sourceOf(url);
  let number;
  try {
    number = internals.parseModule(url === mainUrl ? main.fileName : url, text);
  } catch {
    throw require('internal/modules/syntax').error(pathOf(url), text, true);
  }
  if (release < AWAITS_SINCE && internals.moduleAwaits(number)) {
    throw require('internal/modules/syntax').ofAwait(pathOf(url), text);
  }
  return number;
}

function isReadable(module, key) {
  try {
    return module[key] !== undefined;
  } catch {
    return false;
  }
}

/** A module whose exports are properties of a value that is known once it runs. */
function synthetic(url, names, evaluate) {
  const number = internals.makeModule(url, names, () => evaluate((name, value) =>
    internals.setModuleExport(number, name, value)));
  return number;
}

const refreshers = [];

/** module.syncBuiltinESMExports: gives importers what the built-in modules hold now. */
exports.syncBuiltins = () => {
  for (let i = 0; i < refreshers.length; i++) refreshers[i]();
};

function makeBuiltin({ url }) {
  const value = require('internal/builtins').load(builtinName(url) ?? P.stringSlice(url, 5));
  const names = ['default'];
  for (const key in value) {
    if (key !== 'default' && P.objectHasOwn(value, key) && isReadable(value, key)) P.arrayPush(names, key);
  }
  return synthetic(url, names, (set) => {
    const refresh = () => {
      for (let i = 1; i < names.length; i++) set(names[i], value[names[i]]);
    };
    refresh();
    P.arrayPush(refreshers, refresh);
    set('default', value);
  });
}

function makeJson({ url }) {
  const text = sourceOf(url);
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    error.message = `${pathOf(url)}: ${error.message}`;
    require('internal/modules/syntax').reword(error);
    throw error;
  }
  return synthetic(url, ['default'], (set) => set('default', value));
}

const MAKERS = {
  module: makeModule,
  builtin: makeBuiltin,
  json: makeJson,
  commonjs: (job) => require('internal/esm/commonjs').make(job, synthetic),
};

/** The number of a new module record. */
exports.translate = (job) => {
  const make = MAKERS[job.format];
  if (make === undefined) throw new Error(`Modules of the format ${job.format} are not simulated here.`);
  return make(job);
};

exports.isModule = isModule;
exports.textOf = textOf;
exports.sourceOf = sourceOf;
