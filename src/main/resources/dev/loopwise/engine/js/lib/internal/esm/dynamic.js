'use strict';

// import() and import.meta. How many promise jobs pass before an imported module runs, and before
// the promise is settled, was counted on real Node: learners see it in the order of lines.
const P = require('internal/primordials');
const map = require('internal/esm/map');
const { resolve, pathOf, mainUrl } = require('internal/esm/resolve');
const { directoryOf } = require('internal/modules');
const { main, release } = host;

/**
 * Promise jobs of one import(): until a module alone runs (`run`), one that imports others
 * (`runWithImports`, and `level` more for each further level), from there to the end (`settle`),
 * for a module that was imported before (`again`), and for one that is not found (`fail`)
 * or found to be impossible later (`failLate`).
 * Some releases have less to do for what is built in, and again for what is known (`saved`).
 */
const JOBS = [
  { since: 24, run: 4, runWithImports: 6, level: 2, settle: 3, again: 6, fail: 4, failLate: 4 },
  { since: 22, run: 7, runWithImports: 15, level: 4, settle: 3, again: 7, fail: 4, failLate: 5 },
  { since: 20, run: 11, runWithImports: 21, level: 8, settle: 2, again: 6, fail: 3, failLate: 11, saved: 1 },
  { since: 18, run: 15, runWithImports: 27, level: 10, settle: 3, again: 7, fail: 4, failLate: 14, saved: 2 },
  { since: 12, run: 15, runWithImports: 31, level: 16, settle: 3, again: 11, fail: 11, failLate: 21 },
];
const FOUND_MISSING = ['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT'];
const HAS_MODULES_SINCE = 12;
const READS_AT_ONCE_SINCE = 22;
const jobs = P.uncurry(Array.prototype.find)(JOBS, ({ since }) => release >= since) ?? JOBS[JOBS.length - 1];

async function pass(count) {
  for (let i = 0; i < count; i++) await undefined;
}

function baseOf(referrer) {
  if (typeof referrer === 'number') return map.ofNumber(referrer).url;
  if (referrer === main.fileName || referrer === '') return mainUrl;
  if (referrer[0] === '/') return require('internal/esm/resolve').urlOf(referrer);
  return P.stringStartsWith(referrer, 'data:') ? referrer : mainUrl;
}

/** The modules of each level under a job that have not run yet, each in the first that has it. */
function levelsOf(job) {
  const levels = [[job]];
  const seen = [job];
  for (let i = 0; levels[i].length > 0; i++) {
    levels[i + 1] = [];
    for (let j = 0; j < levels[i].length; j++) {
      const below = levels[i][j].dependencies;
      for (let k = 0; k < below.length; k++) {
        if (below[k].isEvaluated || P.arrayIncludes(seen, below[k])) continue;
        P.arrayPush(seen, below[k]);
        P.arrayPush(levels[i + 1], below[k]);
      }
    }
  }
  return levels;
}

/** Old releases read each level of files with the thread pool. */
async function readLevels(job) {
  if (release >= READS_AT_ONCE_SINCE) return;
  const levels = levelsOf(job);
  for (let i = 0; i < levels.length; i++) {
    let hasFile = false;
    for (let j = 0; j < levels[i].length; j++) hasFile ||= P.stringStartsWith(levels[i][j].url, 'file:');
    if (hasFile) await require('fs/promises').readFile(main.path);
  }
}

function savedBy(dependencies) {
  let saved = 2;
  for (let i = 0; i < dependencies.length; i++) {
    const { format, isEvaluated } = dependencies[i];
    const here = isEvaluated ? 2 : 0;
    saved = P.Math.min(saved, format === 'builtin' ? 1 : here);
  }
  return saved * (jobs.saved ?? 0);
}

function jobsToRun(job) {
  const depth = job.depth();
  if (depth === 0) return jobs.run;
  return jobs.runWithImports + (depth - 1) * jobs.level - savedBy(job.dependencies);
}

/** Runs a module for the first time and waits until it is done. */
async function evaluate(job) {
  await readLevels(job);
  await pass(jobsToRun(job) - 1);
  map.link(job);
  try {
    await map.evaluate(job);
  } finally {
    await pass(jobs.settle - 1);
  }
}

exports.importModule = async (referrer, [specifier, ...pairs]) => {
  if (release < HAS_MODULES_SINCE) throw new Error('Not supported');
  let job;
  try {
    const base = baseOf(referrer);
    const attributes = map.attributesOf(pairs);
    job = map.load(resolve(specifier, base), attributes, base);
  } catch (error) {
    await pass(P.arrayIncludes(FOUND_MISSING, error?.code) ? jobs.fail : jobs.failLate);
    throw require('internal/modules/syntax').addFrame(error);
  }
  if (job.isEvaluated) {
    const completion = map.evaluate(job);
    const isDone = host.promiseState(completion)[0] !== 0;
    if (isDone) await pass(jobs.again - 1);
    await completion;
    if (!isDone) await pass(jobs.settle - 1);
  } else {
    await evaluate(job);
  }
  return hold(job);
};

/** A namespace with a `then` is taken for a promise, as everywhere. */
const hold = (job) => job.namespace;

exports.describe = (meta, number) => {
  const { url } = map.ofNumber(number) ?? { url: mainUrl };
  require('internal/esm/meta').fill(meta, url, url === mainUrl, { pathOf, directoryOf });
};
