'use strict';

// require() of an ES module: refused by old releases, run at once by new ones.
const P = require('internal/primordials');
const map = require('internal/esm/map');
const { urlOf } = require('internal/esm/resolve');
const { codedError } = require('internal/errors');
const { internals, release } = host;

const CAN_REQUIRE_SINCE = 20;
const SAYS_INSTEAD_SINCE = 14;
const SHOWS_STACK_SINCE = 24;
const WHOLE = 'module.exports';

const requiring = [];
const running = [];

function refuse(filename) {
  throw codedError(Error, 'ERR_REQUIRE_ESM', release < SAYS_INSTEAD_SINCE
    ? `Must use import to load ES Module: ${filename}`
    : `require() of ES Module ${filename} not supported.\nInstead change the require of ${filename} `
      + 'to a dynamic import() which is available in all CommonJS modules.');
}

function awaits(job, seen = []) {
  if (P.arrayIncludes(seen, job)) return false;
  P.arrayPush(seen, job);
  if (job.format === 'module' && internals.moduleAwaits(job.number)) return true;
  for (let i = 0; i < job.dependencies.length; i++) {
    if (awaits(job.dependencies[i], seen)) return true;
  }
  return false;
}

function refuseAwait(filename, parent) {
  let message = 'require() cannot be used on an ESM graph with top-level await. Use import() instead. '
    + 'To see where the top-level await comes from, use --experimental-print-required-tla.';
  if (release >= SHOWS_STACK_SINCE) {
    message += `\nRequired module: ${filename}`;
    const stack = [];
    for (let at = parent; at; at = at.parent) P.arrayPush(stack, at.filename || at.id);
    if (stack.length > 0) message += `\nRequire stack:\n- ${P.arrayJoin(stack, '\n- ')}`;
  } else {
    if (parent) message += `\n  From ${parent.filename} `;
    message += `\n  Requiring ${filename} `;
  }
  throw codedError(Error, 'ERR_REQUIRE_ASYNC_MODULE', message);
}

function refuseCycle(filename, parent) {
  const from = parent ? ` (from ${parent.filename})` : '';
  throw codedError(Error, 'ERR_REQUIRE_CYCLE_MODULE',
    `Cannot require() ES Module ${filename} in a cycle.${from}`);
}

/** Runs a module and returns its namespace. */
function evaluate(filename, parent) {
  const url = urlOf(filename);
  const known = map.known(url);
  const isRunning = P.arrayIncludes(requiring, url)
    || (known?.isEvaluated && internals.moduleStatus(known.number) === 'Evaluating');
  if (isRunning) refuseCycle(filename, parent);
  const job = map.load(url);
  if (awaits(job)) refuseAwait(filename, parent);
  map.link(job);
  P.arrayPush(requiring, url);
  try {
    const completion = map.evaluate(job);
    const [state, value] = host.promiseState(completion);
    if (state === 2) {
      P.promiseThen(completion, undefined, () => {});
      throw value;
    }
  } finally {
    P.arrayPop(requiring);
  }
  return job;
}

/** With a default export, CommonJS gets a namespace that says where it comes from. */
function marked(job) {
  const url = `${job.url}#marked`;
  const number = internals.parseModule(url, `export * from ${JSON.stringify(job.url)};
export { default } from ${JSON.stringify(job.url)};
export const __esModule = true;`);
  const { length } = internals.moduleRequests(number);
  for (let i = 0; i < length; i++) internals.provideModule(number, i, job.number);
  internals.linkModule(number);
  internals.evaluateModule(number);
  return internals.moduleNamespace(number);
}

/** What `require` gives of an ES module. */
function exportsOf(job) {
  const { namespace } = job;
  if (P.Reflect.has(namespace, WHOLE)) return namespace[WHOLE];
  const hasDefault = P.Reflect.has(namespace, 'default') && !P.Reflect.has(namespace, '__esModule');
  return hasDefault ? marked(job) : namespace;
}

exports.load = (module, filename) => {
  if (release < CAN_REQUIRE_SINCE) refuse(filename);
  P.arrayPush(running, module);
  try {
    module.exports = exportsOf(evaluate(filename, module.parent));
  } finally {
    P.arraySplice(running, P.arrayIndexOf(running, module), 1);
  }
};

/** A module that is asked for while it runs cannot answer. */
exports.checkCycle = (module) => {
  if (P.arrayIncludes(running, module)) refuseCycle(module.filename, module.parent);
};

/** Loads a file that is not CommonJS, if it is an ES module and the release looks for that. */
exports.loadIfModule = (module, filename, content) => {
  if (release < CAN_REQUIRE_SINCE || !require('internal/esm/formats').isModule(filename, content)) {
    return false;
  }
  exports.load(module, filename);
  return true;
};

