'use strict';

// What performance.mark and performance.measure make.
const { codes } = require('internal/errors');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
const HAS_DETAIL_SINCE = 16;
const kMake = host.symbol('make');

class PerformanceEntry {
  #facts;

  constructor(token, facts) {
    if (token !== kMake) throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    this.#facts = facts;
  }

  get name() { return this.#facts.name; }
  get entryType() { return this.#facts.entryType; }
  get startTime() { return this.#facts.startTime; }
  get duration() { return this.#facts.duration; }
  toJSON() { return { ...this.#facts }; }

  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return this;
    const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
    return `${this.constructor.name} ${inspect(this.toJSON(), inner)}`;
  }
}

class PerformanceMark extends PerformanceEntry {
  get detail() { return this.toJSON().detail; }
}
class PerformanceMeasure extends PerformanceEntry {
  get detail() { return this.toJSON().detail; }
}

function copied(detail) {
  return detail === undefined || detail === null ? null : require('internal/structured-clone')(detail);
}

function facts(name, entryType, startTime, duration, detail) {
  return host.release < HAS_DETAIL_SINCE
    ? { name, entryType, startTime, duration }
    : { name, entryType, startTime, duration, detail: copied(detail) };
}

const make = {
  mark: (name, startTime, detail) =>
    new PerformanceMark(kMake, facts(name, 'mark', startTime, 0, detail)),
  measure: (name, startTime, duration, detail) =>
    new PerformanceMeasure(kMake, facts(name, 'measure', startTime, duration, detail)),
};

module.exports = { PerformanceEntry, PerformanceMark, PerformanceMeasure, make };
