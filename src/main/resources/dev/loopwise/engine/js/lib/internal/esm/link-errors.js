'use strict';

// Node's words for imports that no export answers.
const P = require('internal/primordials');
const { internals } = host;

const CONFLICT = 'conflict';

/** The modules under a job, deepest first, as they are linked. */
function inOrder(job, seen = []) {
  if (P.arrayIncludes(seen, job)) return seen;
  const path = P.arrayPush(seen, job) - 1;
  const order = [];
  for (let i = 0; i < job.dependencies.length; i++) P.arrayPush(order, job.dependencies[i]);
  for (let i = 0; i < order.length; i++) inOrder(order[i], seen);
  P.arrayPush(seen, P.arraySplice(seen, path, 1)[0]);
  return seen;
}

/** `const {a, b: c} = pkg;` for an import that stands on one line. */
function wayOut(specifier, text) {
  const lines = P.stringSplit(text, '\n');
  for (let i = 0; i < lines.length; i++) {
    const found = P.regExpExec(/\b(?:im|ex)port\b.*?\{\s*([^}]*?)\s*\}\s*from\s*['"]([^'"]+)['"]/, lines[i]);
    if (found !== null && found[2] === specifier) {
      return `const {${P.arrayJoin(P.stringSplit(found[1], ' as '), ': ')}} = pkg;\n`;
    }
  }
  return '';
}

function ofCommonJs(specifier, name, text) {
  return `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, `
    + 'which may not support all module.exports as named exports.\nCommonJS modules can always be '
    + `imported via the default export, for example using:\n\nimport pkg from '${specifier}';\n`
    + wayOut(specifier, text);
}

function words(job, [kind, specifier, name]) {
  const index = P.arrayIndexOf(job.requests, specifier);
  if (job.dependencies[index]?.format === 'commonjs') {
    return ofCommonJs(specifier, name, require('internal/esm/formats').sourceOf(job.url));
  }
  return kind === CONFLICT
    ? `The requested module '${specifier}' contains conflicting star exports for name '${name}'`
    : `The requested module '${specifier}' does not provide an export named '${name}'`;
}

exports.reword = (error, job) => {
  const order = inOrder(job);
  for (let i = 0; i < order.length; i++) {
    if (order[i].format !== 'module') continue;
    const problem = internals.linkProblem(order[i].number);
    if (problem === undefined) continue;
    const text = require('internal/esm/formats').sourceOf(order[i].url);
    return require('internal/modules/syntax')
      .ofName(words(order[i], problem), order[i].url, text, problem[1], problem[2]);
  }
  return error;
};
