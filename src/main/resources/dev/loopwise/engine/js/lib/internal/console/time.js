'use strict';

// console.time and its kin, on the loop's virtual clock.
const P = require('internal/primordials');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const two = (number) => P.stringPadStart(`${number}`, 2, '0');

/** `12ms`, `1.500s`, `2:03.000 (m:ss.mmm)` or `1:02:03 (h:mm:ss)`. */
function elapsedText(millis) {
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

exports.start = function start(timers, label) {
  if (timers.has(label)) {
    process.emitWarning(`Label '${label}' already exists for console.time()`);
    return;
  }
  timers.set(label, host.clock.nowMillis());
};

exports.log = function log(timers, label, args, print) {
  if (!timers.has(label)) {
    process.emitWarning(`No such label '${label}' for console.timeLog()`);
    return;
  }
  const text = elapsedText(host.clock.nowMillis() - timers.get(label));
  if (args.length === 0) print('%s: %s', label, text);
  else print('%s: %s', label, text, ...args);
};

exports.end = function end(timers, label, print) {
  if (!timers.has(label)) {
    process.emitWarning(`No such label '${label}' for console.timeEnd()`);
    return;
  }
  print('%s: %s', label, elapsedText(host.clock.nowMillis() - timers.get(label)));
  timers.delete(label);
};
