'use strict';

// The listeners of an event target: for each type a chain, so that a listener added while an event
// is told is still called when the chain has not been walked to its end.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const UNLIMITED_SIGNALS_SINCE = 22;
const kResist = host.symbol('resist stopImmediatePropagation');
const chains = new P.WeakMap();
const chainsOf = P.weakMapGet;
const remember = P.weakMapSet;
const mapGet = P.uncurry(Map.prototype.get);
const mapSet = P.uncurry(Map.prototype.set);

/** Prepares a new target. */
function open(target) {
  remember(chains, target, { byType: new P.Map(), most: undefined, warned: false });
}

function isTarget(value) {
  return typeof value === 'object' && value !== null && chainsOf(chains, value) !== undefined;
}

function stateOf(target) {
  const state = isTarget(target) ? chainsOf(chains, target) : undefined;
  if (state === undefined) throw new codes.ERR_INVALID_THIS('EventTarget');
  return state;
}

/** The head of a chain, or undefined. */
const headOf = (target, type) => mapGet(stateOf(target).byType, type);

function add(target, type, entry) {
  const state = stateOf(target);
  let head = mapGet(state.byType, type);
  if (head === undefined) {
    head = { next: undefined, size: 0 };
    mapSet(state.byType, type, head);
  }
  let last = head;
  while (last.next !== undefined) {
    last = last.next;
    if (last.listener === entry.listener && last.capture === entry.capture) return false;
  }
  last.next = entry;
  entry.previous = last;
  entry.removed = false;
  head.size++;
  warn(target, type, head.size, state);
  return true;
}

function limitOf(target) {
  const { most } = stateOf(target);
  if (most !== undefined) return most;
  const isUnlimited = host.release >= UNLIMITED_SIGNALS_SINCE && target instanceof AbortSignal;
  return isUnlimited ? 0 : require('events').defaultMaxListeners;
}

function setLimit(target, n) {
  const state = stateOf(target);
  state.most = n;
  state.warned = false;
}

function warn(target, type, size, state) {
  if (size <= 10 && state.most === undefined) return;
  const most = limitOf(target);
  if (most === 0 || size <= most || state.warned) return;
  state.warned = true;
  require('internal/events/limits').warnOfTarget(target, type, size, most);
}

/** Takes a listener out; what is being told still finds its way from there. */
function remove(target, type, listener, capture) {
  const head = headOf(target, type);
  let entry = head?.next;
  while (entry !== undefined) {
    if (entry.listener === listener && entry.capture === capture) {
      entry.previous.next = entry.next;
      if (entry.next !== undefined) entry.next.previous = entry.previous;
      entry.removed = true;
      head.size--;
      return true;
    }
    entry = entry.next;
  }
  return false;
}

function listenersOf(target, type) {
  const found = [];
  let entry = headOf(target, type)?.next;
  for (; entry !== undefined; entry = entry.next) P.arrayPush(found, entry.listener);
  return found;
}

module.exports = { open, add, remove, headOf, isTarget, listenersOf, limitOf, setLimit, kResist };
