'use strict';

// The listeners of an emitter: a function, or a list once there are two for one event.

const nothing = () => ({ __proto__: null });

function checkListener(listener) {
  if (typeof listener !== 'function') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('listener', 'Function', listener);
  }
}

function copy(list) {
  const result = [];
  for (let i = 0; i < list.length; i++) result[i] = list[i];
  return result;
}

function listenersOf(emitter, type, unwrap) {
  const found = emitter._events === undefined ? undefined : emitter._events[type];
  if (found === undefined) return [];
  const list = typeof found === 'function' ? [found] : copy(found);
  if (unwrap) {
    for (let i = 0; i < list.length; i++) list[i] = list[i].listener || list[i];
  }
  return list;
}

/** How often a listener listens; without one, how many listeners there are. */
function countOf(emitter, type, listener) {
  const raw = listenersOf(emitter, type, false);
  if (listener === undefined || listener === null) return raw.length;
  let count = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === listener || raw[i].listener === listener) count++;
  }
  return count;
}

module.exports = { checkListener, copy, countOf, listenersOf, nothing };
