'use strict';

// The entries of a process, in the order of their start.
const P = require('internal/primordials');
const DOMException = require('internal/dom-exception');
const { codedError } = require('internal/errors');

const NANOS_PER_MILLI = 1e6;
/** What a machine takes from the start of the process to the snippet. */
const START_MILLIS = 25;
const SYNTAX_ERROR_SINCE = 16;
const RETURNS_ENTRIES_SINCE = 16;
const originNanos = host.clock.readNanos();
const entries = [];

const now = () => START_MILLIS + (host.clock.readNanos() - originNanos) / NANOS_PER_MILLI;

/** Puts an entry behind all that did not start later. */
function insert(list, entry) {
  let at = list.length;
  while (at > 0 && list[at - 1].startTime > entry.startTime) at--;
  P.arraySplice(list, at, 0, entry);
}

function record(entry) {
  insert(entries, entry);
  require('internal/performance/observers').tell(entry);
  return host.release >= RETURNS_ENTRIES_SINCE ? entry : undefined;
}

function timeOf(mark) {
  if (typeof mark === 'number') return checkTime(mark);
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === 'mark' && entries[i].name === `${mark}`) return entries[i].startTime;
  }
  if (host.release < SYNTAX_ERROR_SINCE) {
    throw codedError(Error, 'ERR_INVALID_PERFORMANCE_MARK',
      `The "${mark}" performance mark has not been set`);
  }
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

function checkTime(time) {
  if (time >= 0) return time;
  throw codedError(TypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', `${time} is not a valid timestamp`);
}

/** From where to where `performance.measure` is to measure. */
function span(startOrOptions, endMark) {
  const isRecord = typeof startOrOptions === 'object' && startOrOptions !== null;
  const { start, end, duration, detail } = isRecord ? startOrOptions : { start: startOrOptions };
  const last = endMark ?? end;
  let to;
  if (last !== undefined) to = timeOf(last);
  else if (start !== undefined && duration !== undefined) to = timeOf(start) + duration;
  else to = now();
  if (start !== undefined) return { start: timeOf(start), end: to, detail };
  return { start: duration !== undefined && last !== undefined ? to - duration : 0, end: to, detail };
}

function select(name = undefined, type = undefined, list = entries) {
  const found = [];
  for (let i = 0; i < list.length; i++) {
    const isMeant = (name === undefined || list[i].name === name)
      && (type === undefined || list[i].entryType === type);
    if (isMeant) P.arrayPush(found, list[i]);
  }
  return found;
}

function clear(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    const isMeant = name === undefined || entries[i].name === `${name}`;
    if (entries[i].entryType === type && isMeant) P.arraySplice(entries, i, 1);
  }
}

module.exports = { now, insert, record, span, select, clear, checkTime };
