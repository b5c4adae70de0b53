'use strict';

// performance, on the loop's virtual clock.
const P = require('internal/primordials');
const { validateFunction } = require('internal/validators');
const DOMException = require('internal/dom-exception');

const NANOS_PER_MILLI = 1e6;
const timeOrigin = Date.now();
const originNanos = host.clock.readNanos();
const entries = [];
const observers = [];

class PerformanceEntry {
  constructor(name, entryType, startTime, duration, detail) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    if (detail !== undefined) this.detail = detail;
  }

  toJSON() { return { ...this }; }
}
class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}

const now = () => (host.clock.readNanos() - originNanos) / NANOS_PER_MILLI;

function record(entry) {
  P.arrayPush(entries, entry);
  for (let i = 0; i < observers.length; i++) observers[i].take(entry);
  return entry;
}

function startOf(mark) {
  if (typeof mark === 'number') return mark;
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === 'mark' && entries[i].name === mark) return entries[i].startTime;
  }
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

function select(matches) {
  const found = [];
  for (let i = 0; i < entries.length; i++) if (matches(entries[i])) P.arrayPush(found, entries[i]);
  return found;
}

function clear(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    const isMeant = name === undefined || entries[i].name === name;
    if (entries[i].entryType === type && isMeant) P.arraySplice(entries, i, 1);
  }
}

const performance = {
  now,
  timeOrigin,
  mark(name, options = {}) {
    return record(new PerformanceMark(`${name}`, 'mark', options.startTime ?? now(), 0, options.detail ?? null));
  },
  measure(name, startOrOptions, endMark) {
    const options = typeof startOrOptions === 'object' && startOrOptions !== null
      ? startOrOptions
      : { start: startOrOptions, end: endMark };
    const end = options.end === undefined ? now() : startOf(options.end);
    const start = options.start === undefined ? 0 : startOf(options.start);
    return record(new PerformanceMeasure(`${name}`, 'measure', start, end - start, options.detail ?? null));
  },
  clearMarks: (name) => clear('mark', name),
  clearMeasures: (name) => clear('measure', name),
  getEntries: () => select(() => true),
  getEntriesByName: (name, type) =>
    select((entry) => entry.name === name && (type === undefined || entry.entryType === type)),
  getEntriesByType: (type) => select((entry) => entry.entryType === type),
  timerify(fn) {
    validateFunction(fn, 'fn');
    return (...args) => fn(...args);
  },
  eventLoopUtilization: () => ({ idle: 0, active: 0, utilization: 0 }),
  toJSON: () => ({ timeOrigin, nodeTiming: {} }),
};

/** Its callback gets the entries of a turn together, from an immediate. */
class PerformanceObserver {
  #callback;
  #pending = [];
  #types = [];

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  static get supportedEntryTypes() { return ['mark', 'measure']; }

  observe({ entryTypes, type }) {
    this.#types = entryTypes ?? [type];
    if (!P.arrayIncludes(observers, this)) P.arrayPush(observers, this);
  }

  disconnect() {
    const index = P.arrayIndexOf(observers, this);
    if (index !== -1) P.arraySplice(observers, index, 1);
  }

  takeRecords() { return P.arraySplice(this.#pending, 0); }

  take(entry) {
    if (!P.arrayIncludes(this.#types, entry.entryType)) return;
    P.arrayPush(this.#pending, entry);
    if (this.#pending.length > 1) return;
    require('timers').setImmediate(() => {
      const list = this.takeRecords();
      if (list.length === 0) return;
      this.#callback({
        getEntries: () => list,
        getEntriesByType: (type) => list.filter((item) => item.entryType === type),
        getEntriesByName: (name) => list.filter((item) => item.name === name),
      }, this);
    });
  }
}

module.exports = {
  performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver,
  constants: {},
};
