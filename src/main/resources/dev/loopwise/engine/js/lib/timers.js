'use strict';
const { natives, guard } = host;
const MAX_DELAY = 2 ** 31 - 1;

class Timeout {
  constructor(callback, delay, args, repeats) {
    let millis = delay * 1;
    if (!(millis >= 1 && millis <= MAX_DELAY)) millis = 1;
    this.native = natives.newTimer(guard(callback, this, args), Math.trunc(millis), repeats);
    natives.armTimer(this.native);
  }
}

exports.setTimeout = function setTimeout(callback, delay, ...args) {
  return new Timeout(callback, delay, args, false);
};
exports.setInterval = function setInterval(callback, delay, ...args) {
  return new Timeout(callback, delay, args, true);
};
exports.clearTimeout = function clearTimeout(timeout) {
  if (timeout) natives.clearTimer(timeout.native);
};
exports.clearInterval = exports.clearTimeout;
exports.setImmediate = function setImmediate(callback, ...args) {
  return { native: natives.addImmediate(guard(callback, undefined, args)) };
};
exports.clearImmediate = function clearImmediate(immediate) {
  if (immediate) natives.clearImmediate(immediate.native);
};
