'use strict';

// Taking listeners away from an emitter, and telling those who listen for that.
const P = require('internal/primordials');
const { checkListener, nothing } = require('internal/events/listeners');

/** Since then, the event of a once listener that is one of several names the wrapper. */
const TELLS_WRAPPERS_SINCE = 12;

function removeListener(type, listener) {
  checkListener(listener);
  const events = this._events;
  const list = events === undefined ? undefined : events[type];
  if (list === undefined) return this;
  if (list === listener || list.listener === listener) {
    forget(this, type);
    if (events.removeListener) this.emit('removeListener', type, list.listener || listener);
  } else if (typeof list !== 'function') {
    let position = list.length - 1;
    while (position >= 0 && list[position] !== listener && list[position].listener !== listener) {
      position--;
    }
    if (position < 0) return this;
    const told = host.release < TELLS_WRAPPERS_SINCE ? list[position].listener || listener : listener;
    P.arraySplice(list, position, 1);
    if (list.length === 1) events[type] = list[0];
    if (events.removeListener !== undefined) this.emit('removeListener', type, told);
  }
  return this;
}

function forget(emitter, type) {
  if (--emitter._eventsCount === 0) emitter._events = nothing();
  else delete emitter._events[type];
}

function removeAllListeners(type) {
  const events = this._events;
  if (events === undefined) return this;
  if (events.removeListener === undefined) {
    if (arguments.length === 0) {
      this._events = nothing();
      this._eventsCount = 0;
    } else if (events[type] !== undefined) {
      forget(this, type);
    }
    return this;
  }
  if (arguments.length === 0) {
    for (const key of P.Reflect.ownKeys(events)) {
      if (key !== 'removeListener') this.removeAllListeners(key);
    }
    this.removeAllListeners('removeListener');
    this._events = nothing();
    this._eventsCount = 0;
    return this;
  }
  const listeners = events[type];
  if (typeof listeners === 'function') {
    this.removeListener(type, listeners);
  } else if (listeners !== undefined) {
    for (let i = listeners.length - 1; i >= 0; i--) this.removeListener(type, listeners[i]);
  }
  return this;
}

module.exports = { removeAllListeners, removeListener };
