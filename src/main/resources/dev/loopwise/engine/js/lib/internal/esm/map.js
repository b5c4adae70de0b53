'use strict';

// The ES modules of a run: each URL is loaded once, with all that it imports.
const P = require('internal/primordials');
const { resolve } = require('internal/esm/resolve');
const { internals } = host;

const jobs = { __proto__: null };
const byNumber = [];

/**
 * A module on its way to its namespace.
 *
 * `number` is how the engine below knows it; `dependencies` are the jobs of what it imports.
 */
class Job {
  constructor(url, format) {
    this.url = url;
    this.format = format;
    this.number = undefined;
    this.requests = [];
    this.dependencies = [];
    this.failure = undefined;
    this.isLinked = false;
    this.completion = undefined;
  }

  get namespace() { return internals.moduleNamespace(this.number); }

  /** Whether it has run, be it because another module imports it. */
  get isEvaluated() {
    if (this.completion !== undefined) return true;
    const status = this.number === undefined ? '' : internals.moduleStatus(this.number);
    return status === 'Evaluated' || status === 'EvaluatingAsync';
  }

  /** How many levels of imports lie under this module; cycles count once. */
  depth(path = []) {
    if (P.arrayIncludes(path, this)) return 0;
    const below = P.arrayConcat(path, [this]);
    let most = 0;
    for (let i = 0; i < this.dependencies.length; i++) {
      most = P.Math.max(most, 1 + this.dependencies[i].depth(below));
    }
    return most;
  }
}

/** The job for a URL; what it imports is loaded with it. Throws what Node's loader would. */
exports.load = function load(url, attributes = {}, parentUrl = undefined) {
  const format = require('internal/esm/formats');
  const key = `${attributes.type ?? ''} ${url}`;
  const known = jobs[key];
  if (known !== undefined) {
    if (known.failure !== undefined) throw known.failure.error;
    return known;
  }
  const job = new Job(url, format.of(url, attributes, parentUrl));
  jobs[key] = job;
  try {
    job.number = format.translate(job);
    byNumber[job.number] = job;
  } catch (error) {
    job.failure = { error };
    throw error;
  }
  try {
    loadDependencies(job);
  } catch (error) {
    delete jobs[key];
    throw error;
  }
  return job;
};

function loadDependencies(job) {
  const requests = job.format === 'module' ? internals.moduleRequests(job.number) : [];
  for (let i = 0; i < requests.length; i++) {
    const [specifier, ...pairs] = requests[i];
    const dependency = exports.load(resolve(specifier, job.url), attributesOf(pairs), job.url);
    internals.provideModule(job.number, i, dependency.number);
    P.arrayPush(job.requests, specifier);
    P.arrayPush(job.dependencies, dependency);
  }
}

function attributesOf(pairs) {
  const attributes = { __proto__: null };
  for (let i = 0; i < pairs.length; i += 2) attributes[pairs[i]] = pairs[i + 1];
  return attributes;
}

exports.attributesOf = attributesOf;

/** The job that is known already, or undefined. */
exports.known = (url, attributes = {}) => jobs[`${attributes.type ?? ''} ${url}`];

/** Connects imports with exports; throws Node's words for what does not fit. */
exports.link = (job) => {
  if (job.isLinked) return;
  try {
    internals.linkModule(job.number);
  } catch (error) {
    throw require('internal/esm/link-errors').reword(error, job);
  }
  job.isLinked = true;
};

/** Runs a module once; the promise is that of its evaluation. */
exports.evaluate = (job) => {
  job.completion ??= internals.evaluateModule(job.number);
  return job.completion;
};

exports.ofNumber = (number) => byNumber[number];
