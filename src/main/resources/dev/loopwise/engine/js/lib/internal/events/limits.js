'use strict';

// How many listeners an event may have before a warning tells of it.
const { codes } = require('internal/errors');

const CHECKED_AS_NUMBER_SINCE = 20;
const TELLS_LIMIT_SINCE = 20;
const TELLS_EMITTER_SINCE = 12;

exports.check = (n, name) => {
  if (host.release >= CHECKED_AS_NUMBER_SINCE) {
    require('internal/validators').validateNumber(n, name, 0);
  } else if (typeof n !== 'number' || n < 0 || n !== n) {
    const shown = name === 'setMaxListeners' ? 'n' : name;
    throw new codes.ERR_OUT_OF_RANGE(shown, 'a non-negative number', n);
  }
};

function shownName(emitter) {
  return require('internal/inspect').inspect(emitter, { depth: -1 });
}

function makeWarning(emitter, type, count, most, where) {
  const limit = host.release >= TELLS_LIMIT_SINCE ? `MaxListeners is ${most}. ` : '';
  const { kind, advice } = where;
  const warning = new Error(
    `Possible ${kind} memory leak detected. ${count} ${String(type)} listeners added`
    + `${host.release >= TELLS_EMITTER_SINCE ? ` to ${shownName(emitter)}` : ''}. `
    + `${limit}Use ${advice} to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  return warning;
}

/** Tells once of an event of an emitter that has too many listeners. */
exports.warn = (emitter, type, listeners, most) => {
  if (listeners.warned) return;
  listeners.warned = true;
  const { length } = listeners;
  const warning = makeWarning(emitter, type, length, most,
    { kind: 'EventEmitter', advice: 'emitter.setMaxListeners()' });
  warning.emitter = emitter;
  warning.type = type;
  warning.count = length;
  process.emitWarning(warning);
};

/** The same for a type of an event target. */
exports.warnOfTarget = (target, type, count, most) => {
  const warning = makeWarning(target, type, count, most,
    { kind: 'EventTarget', advice: 'events.setMaxListeners()' });
  warning.target = target;
  warning.type = type;
  warning.count = count;
  process.emitWarning(warning);
};
