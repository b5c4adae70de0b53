'use strict';

// performance, on the loop's virtual clock.
const { PerformanceEntry, PerformanceMark, PerformanceMeasure, make } =
  require('internal/performance/entries');
const observers = require('internal/performance/observers');
const timeline = require('internal/performance/timeline');
const { validateFunction } = require('internal/validators');

const MONITORS_DELAY_SINCE = 12;
const HAS_CLASS_SINCE = 18;
const LISTS_FUNCTIONS_SINCE = 24;
const timeOrigin = Date.now();

class Performance extends (host.release >= HAS_CLASS_SINCE ? EventTarget : Object) {
  clearMarks(name = undefined) { timeline.clear('mark', name); }
  clearMeasures(name = undefined) { timeline.clear('measure', name); }
  clearResourceTimings() {}
  getEntries() { return timeline.select(); }
  getEntriesByName(name, type = undefined) { return timeline.select(`${name}`, type); }
  getEntriesByType(type) { return timeline.select(undefined, `${type}`); }

  mark(name, options = {}) {
    require('internal/performance/checks').checkMark(arguments.length, name, options);
    return timeline.record(make.mark(`${name}`, options?.startTime ?? timeline.now(), options?.detail));
  }

  measure(name, startOrOptions = {}, endMark = undefined) {
    require('internal/performance/checks').checkMeasure(arguments.length, name);
    const { start, end, detail } = timeline.span(startOrOptions, endMark);
    return timeline.record(make.measure(`${name}`, start, end - start, detail));
  }

  now() { return timeline.now(); }
  get timeOrigin() { return timeOrigin; }
  toJSON() { return { nodeTiming, timeOrigin, eventLoopUtilization: eventLoopUtilization() }; }
  get nodeTiming() { return nodeTiming; }
  eventLoopUtilization(...earlier) { return eventLoopUtilization(...earlier); }
  timerify(fn) { return timerify(fn); }
}

const nodeTiming = {
  name: 'node', entryType: 'node', startTime: 0, duration: 30, nodeStart: 1, v8Start: 3,
  bootstrapComplete: 25, environment: 15, loopStart: -1, loopExit: -1, idleTime: 0,
};

function eventLoopUtilization() {
  return { idle: 0, active: 0, utilization: 0 };
}

function timerify(fn) {
  validateFunction(fn, 'fn');
  function timerified(...args) {
    return new.target === undefined ? Reflect.apply(fn, this, args) : Reflect.construct(fn, args, fn);
  }
  Object.defineProperties(timerified, {
    length: { configurable: true, value: fn.length },
    name: { configurable: true, value: `timerified ${fn.name}` },
  });
  return timerified;
}

Object.defineProperty(Performance.prototype, Symbol.toStringTag, {
  configurable: true,
  value: host.release >= 20 ? 'Performance' : host.release >= 18 ? 'EventTarget' : 'Object',
});

module.exports = {
  ...(host.release >= HAS_CLASS_SINCE
    ? { Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure,
      PerformanceObserverEntryList: observers.PerformanceObserverEntryList }
    : {}),
  PerformanceObserver: observers.PerformanceObserver,
  ...(host.release >= MONITORS_DELAY_SINCE
    ? { monitorEventLoopDelay: (options) => require('internal/performance/histogram').monitor(options) }
    : {}),
  ...(host.release >= HAS_CLASS_SINCE
    ? { createHistogram: () => require('internal/performance/histogram').create() }
    : {}),
  ...(host.release >= LISTS_FUNCTIONS_SINCE ? { eventLoopUtilization, timerify } : {}),
  performance: new Performance(),
  constants: {},
};
