'use strict';

// PerformanceObserver: its callback gets the entries of a turn together, from an immediate. Before
// Node 16 each entry was told at once.
const P = require('internal/primordials');
const { codes, codedError } = require('internal/errors');
const { checkCallback } = require('internal/callbacks');
const { insert, select } = require('internal/performance/timeline');

const BUFFERS_SINCE = 16;
const KNOWS_QUIC_SINCE = 24;
const KNOWN = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'resource'];
const observers = [];
let isScheduled = false;

class PerformanceObserverEntryList {
  #entries;

  constructor(entries) { this.#entries = entries; }
  getEntries() { return P.arraySlice(this.#entries); }
  getEntriesByType(type) { return select(undefined, `${type}`, this.#entries); }
  getEntriesByName(name, type = undefined) { return select(`${name}`, type, this.#entries); }
}

class PerformanceObserver {
  #callback;
  #buffer = [];
  #types = [];

  constructor(callback) {
    checkCallback(callback);
    this.#callback = callback;
  }

  static get supportedEntryTypes() {
    if (host.release < BUFFERS_SINCE) return undefined;
    if (host.release < KNOWS_QUIC_SINCE) return P.arraySlice(KNOWN);
    return [...P.arraySlice(KNOWN, 0, -1), 'quic', 'resource'];
  }

  observe(options = {}) {
    const { entryTypes, type } = checked(options);
    if (entryTypes !== undefined) this.#types = P.arraySlice(entryTypes);
    else P.arrayPush(this.#types, type);
    if (!P.arrayIncludes(observers, this)) P.arrayPush(observers, this);
  }

  disconnect() {
    const index = P.arrayIndexOf(observers, this);
    if (index !== -1) P.arraySplice(observers, index, 1);
    this.#buffer = [];
    this.#types = [];
  }

  takeRecords() {
    const records = this.#buffer;
    this.#buffer = [];
    return records;
  }

  static take(observer, entry) {
    if (!P.arrayIncludes(observer.#types, entry.entryType)) return;
    insert(observer.#buffer, entry);
    if (host.release < BUFFERS_SINCE) deliver(observer);
    else schedule();
  }

  static deliver(observer) {
    if (observer.#buffer.length === 0) return;
    const list = new PerformanceObserverEntryList(observer.takeRecords());
    P.Reflect.apply(observer.#callback, observer, [list, observer]);
  }
}
const { take, deliver } = PerformanceObserver;
delete PerformanceObserver.take;
delete PerformanceObserver.deliver;

function checked(options) {
  require('internal/validators').validateObject(options, 'options');
  const { entryTypes, type } = options;
  if (entryTypes === undefined && type === undefined) {
    throw new codes.ERR_MISSING_ARGS('options.entryTypes', 'options.type');
  }
  if (entryTypes !== undefined && type !== undefined) {
    throw codedError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The property 'options.entryTypes' options.entryTypes can not set with options.type together`);
  }
  if (entryTypes !== undefined && !P.isArray(entryTypes)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', entryTypes);
  }
  return options;
}

/** An immediate that keeps nothing alive tells all observers. */
function schedule() {
  if (isScheduled) return;
  isScheduled = true;
  require('timers').setImmediate(() => {
    isScheduled = false;
    const all = P.arraySlice(observers);
    for (let i = 0; i < all.length; i++) deliver(all[i]);
  }).unref();
}

exports.tell = (entry) => {
  for (let i = 0; i < observers.length; i++) take(observers[i], entry);
};
exports.PerformanceObserver = PerformanceObserver;
exports.PerformanceObserverEntryList = PerformanceObserverEntryList;
