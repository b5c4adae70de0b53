'use strict';

// How the poll phase hears of sockets, as libuv does it with epoll: a watcher is registered when the
// phase begins, what is ready is told in the order in which it became so, and stays in the line
// until it is found not to be ready.
const P = require('internal/primordials');
const { ERR, HUP } = require('internal/net/kernel');
const { natives } = host;

const ALWAYS = ERR | HUP;

let changed = [];
let ready = [];
let isAsked = false;
let batch = [];

/** What a handle wants to hear of its end. */
class Watcher {
  constructor(end, callback) {
    this.end = end;
    this.callback = callback;
    this.wanted = 0;
    this.registered = 0;
    this.isChanged = false;
    this.isReady = false;
    end.onWake = (mask) => wake(this, mask);
  }

  isActive(events) { return (this.wanted & events) !== 0; }

  start(events) {
    this.wanted |= events;
    if (!this.isChanged && this.wanted !== this.registered) {
      this.isChanged = true;
      P.arrayPush(changed, this);
    }
    ask();
  }

  stop(events) {
    this.wanted &= ~events;
    if (this.wanted === 0 && this.isChanged) {
      P.arraySplice(changed, P.arrayIndexOf(changed, this), 1);
      this.isChanged = false;
    } else if (this.wanted !== 0 && !this.isChanged) {
      this.isChanged = true;
      P.arrayPush(changed, this);
    }
    if (this.wanted === 0) this.registered = 0;
  }

  close() {
    this.stop(this.wanted);
    this.end.onWake = null;
    if (this.isReady) P.arraySplice(ready, P.arrayIndexOf(ready, this), 1);
    this.isReady = false;
    for (let i = 0; i < batch.length; i++) if (batch[i].watcher === this) batch[i].watcher = null;
  }
}

function occurred(watcher, wanted) {
  return watcher.end.mask() & (wanted | ALWAYS);
}

function wake(watcher, mask) {
  const { registered } = watcher;
  if (registered === 0 || (mask !== 0 && (mask & registered) === 0)) return;
  enqueue(watcher);
  ask();
}

function enqueue(watcher) {
  if (watcher.isReady) return;
  watcher.isReady = true;
  P.arrayPush(ready, watcher);
}

/** Asks for a turn in the next poll phase when something would be told then, or leave the line. */
function ask() {
  if (isAsked || ready.length === 0 && !hasNews()) return;
  isAsked = true;
  host.pollEvent('loopback', turn, { ref: false });
}

function hasNews() {
  for (let i = 0; i < changed.length; i++) if (occurred(changed[i], changed[i].wanted)) return true;
  return false;
}

function register() {
  const list = changed;
  changed = [];
  for (let i = 0; i < list.length; i++) {
    const watcher = list[i];
    watcher.isChanged = false;
    watcher.registered = watcher.wanted;
    if (occurred(watcher, watcher.registered)) enqueue(watcher);
  }
}

function turn() {
  isAsked = false;
  register();
  const list = ready;
  ready = [];
  batch = [];
  for (let i = 0; i < list.length; i++) {
    const watcher = list[i];
    watcher.isReady = false;
    const events = watcher.registered === 0 ? 0 : occurred(watcher, watcher.registered);
    if (events !== 0) {
      P.arrayPush(batch, { watcher, events });
      enqueue(watcher);
    }
  }
  for (let i = 0; i < batch.length; i++) tell(batch[i]);
  batch = [];
  ask();
}

/** Only what is still wanted; an error alone wakes whoever waits for anything. */
function tell({ watcher, events }) {
  if (watcher === null) return;
  let heard = events & (watcher.wanted | ALWAYS);
  if (watcher.wanted === 0 || heard === 0) return;
  if (heard === ERR || heard === HUP) heard |= watcher.wanted;
  watcher.callback(heard);
}

/** Calls into the program, with ticks and promise jobs after it. */
function callBack(fn, self, args) {
  natives.callAndDrain(() => host.call(fn, self, args));
}

/** A function that runs in the asynchronous context it is made in, as an operation of this kind. */
function inContext(kind, fn) {
  const { contexts } = host;
  if (contexts === undefined) return fn;
  const context = contexts.openCallback(kind);
  return (...args) => {
    contexts.enter(context);
    try {
      return P.Reflect.apply(fn, undefined, args);
    } finally {
      contexts.leave();
    }
  };
}

module.exports = { Watcher, callBack, inContext };
