'use strict';

// console.time and its kin, on the loop's virtual clock.
const P = require('internal/primordials');

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const HAS_UNITS_SINCE = 14;
const WARNS_OF_LABELS_SINCE = 12;

const two = (number) => P.stringPadStart(`${number}`, 2, '0');

/** `12ms`, `1.500s`, `2:03.000 (m:ss.mmm)` or `1:02:03 (h:mm:ss)`; always `12.000ms` before. */
function elapsedText(millis) {
  if (host.release < HAS_UNITS_SINCE) return `${millis.toFixed(3)}ms`;
  if (millis >= HOUR) {
    const seconds = P.Math.floor((millis % MINUTE) / SECOND);
    const minutes = P.Math.floor((millis % HOUR) / MINUTE);
    return `${P.Math.floor(millis / HOUR)}:${two(minutes)}:${two(seconds)} (h:mm:ss)`;
  }
  if (millis >= MINUTE) {
    const seconds = ((millis % MINUTE) / SECOND).toFixed(3);
    return `${P.Math.floor(millis / MINUTE)}:${P.stringPadStart(seconds, 6, '0')} (m:ss.mmm)`;
  }
  if (millis >= SECOND) return `${(millis / SECOND).toFixed(3)}s`;
  return `${P.Number(millis.toFixed(3))}ms`;
}

/** Whether `label` runs; warns when it does not. */
function isRunning(timers, label, method) {
  if (timers.has(label)) return true;
  process.emitWarning(`No such label '${label}' for console.${method}()`);
  return false;
}

exports.start = function start(timers, label) {
  if (timers.has(label) && host.release >= WARNS_OF_LABELS_SINCE) {
    process.emitWarning(`Label '${label}' already exists for console.time()`);
    return;
  }
  timers.set(label, host.clock.nowMillis());
};

exports.log = function log(timers, label, args, self) {
  if (!isRunning(timers, label, 'timeLog')) return;
  self.log('%s: %s', label, elapsedText(host.clock.nowMillis() - timers.get(label)), ...args);
};

exports.end = function end(timers, label, self) {
  if (!isRunning(timers, label, 'timeEnd')) return;
  self.log('%s: %s', label, elapsedText(host.clock.nowMillis() - timers.get(label)));
  timers.delete(label);
};
