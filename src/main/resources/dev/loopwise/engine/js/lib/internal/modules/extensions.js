'use strict';

// How a required file becomes exports, by its extension.
const P = require('internal/primordials');
const { execute } = require('internal/modules');
const files = require('internal/modules/files');

const HAS_MODULES_SINCE = 12;
const parse = JSON.parse;

/** The text as Node reads it, through a function that a snippet may have replaced. */
const read = (filename) => files.toText(require('fs').readFileSync(filename, 'utf8'));

function loadJson(module, filename) {
  try {
    module.exports = parse(files.withoutMark(read(filename)));
  } catch (error) {
    error.message = `${filename}: ${error.message}`;
    require('internal/modules/syntax').reword(error);
    throw error;
  }
}

function loadScript(module, filename) {
  const isModule = P.stringEndsWith(filename, '.mjs')
    || (P.stringEndsWith(filename, '.js') && host.release >= HAS_MODULES_SINCE
      && require('internal/modules/packages').typeOf(filename) === 'module');
  if (isModule) require('internal/esm/require').load(module, filename);
  else module._compile(files.withoutMark(read(filename)), filename);
}

exports.load = (extension, module, filename) => {
  if (extension === '.json') loadJson(module, filename);
  else if (extension === '.js') loadScript(module, filename);
  else throw new Error(`${filename}: native modules cannot be loaded here`);
};

exports.compile = (module, content, filename) => {
  const body = host.natives.compile(filename, content);
  if (body !== null) return execute(module, body, filename);
  const detects = P.regExpExec(/\.[a-z]+$/, filename)?.[0] !== '.cjs'
    && require('internal/modules/packages').typeOf(filename) === undefined;
  if (detects && require('internal/esm/require').loadIfModule(module, filename, content)) {
    return undefined;
  }
  throw require('internal/modules/syntax').error(filename, content, false);
};
