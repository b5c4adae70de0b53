'use strict';

// A main program that is an ES module.
const P = require('internal/primordials');
const map = require('internal/esm/map');
const { mainUrl } = require('internal/esm/resolve');

const WARNS_OF_UNSETTLED_SINCE = 22;

/** How many promise jobs pass from a failed evaluation to the handlers of uncaught errors. */
const JOBS_TO_FAILURE_BEFORE_18 = 2;
const JOBS_TO_FAILURE_BEFORE_22 = 3;
const JOBS_TO_FAILURE = 4;

let completion;

function jobsToFailure() {
  if (host.release < 18) return JOBS_TO_FAILURE_BEFORE_18;
  return host.release < 22 ? JOBS_TO_FAILURE_BEFORE_22 : JOBS_TO_FAILURE;
}

async function raiseLater(error) {
  for (let i = 1; i < jobsToFailure(); i++) await undefined;
  completion = undefined;
  require('internal/uncaught').raise(error, true);
}

function load() {
  try {
    const job = map.load(mainUrl);
    map.link(job);
    return job;
  } catch (error) {
    throw require('internal/modules/syntax').addFrame(error);
  }
}

exports.run = () => {
  process.mainModule = undefined;
  const job = load();
  completion = map.evaluate(job);
  P.promiseThen(completion, () => {}, raiseLater);
};

/** Whether the module waits for something that never came; says so where Node does. */
exports.isUnsettled = () => {
  if (completion === undefined || host.promiseState(completion)[0] !== 0) return false;
  if (host.release >= WARNS_OF_UNSETTLED_SINCE) {
    require('internal/stdio').write(2, require('internal/esm/unsettled').warning());
  }
  return true;
};
