'use strict';

// What Timeout and Immediate objects look like from outside: their fields, in the order of each
// release, as console.log shows them.
const P = require('internal/primordials');

const HAS_PRIMITIVE_MARK_SINCE = 12;
const SHOWS_FRAME_SINCE = 22;
const CLEARS_WITH_UNDEFINED_SINCE = 24;
const OLD_TIMEOUT_UNTIL = 10;
const kRefed = host.symbol('refed');
const kHasPrimitive = host.symbol('kHasPrimitive');
const kUnrefed = host.symbol('unrefed');
const kAsyncId = host.symbol('asyncId');
const kTriggerId = host.symbol('triggerId');
const kFrame = host.symbol('kAsyncContextFrame');
const { release } = host;
const isOld = release <= OLD_TIMEOUT_UNTIL;
const gone = release >= CLEARS_WITH_UNDEFINED_SINCE ? undefined : null;

/** A list of timers of one duration, as far as a program can see it. */
class TimersList { msecs = 0; }
const neighbour = new TimersList();

exports.kRefed = kRefed;

exports.dressTimeout = (timeout, { millis, callback, args, repeat }) => {
  if (isOld) timeout._called = false;
  timeout._idleTimeout = millis;
  timeout._idlePrev = null;
  timeout._idleNext = null;
  timeout._idleStart = null;
  timeout._onTimeout = callback;
  timeout._timerArgs = args;
  timeout._repeat = repeat;
  timeout._destroyed = false;
  if (isOld) {
    timeout[kUnrefed] = false;
    P.Object.defineProperty(timeout, kRefed, { value: true, writable: true, enumerable: false });
  } else {
    timeout[kRefed] = true;
  }
  if (release >= HAS_PRIMITIVE_MARK_SINCE) timeout[kHasPrimitive] = false;
};

exports.link = (timeout, startMillis) => {
  timeout._idlePrev = neighbour;
  timeout._idleNext = neighbour;
  timeout._idleStart = startMillis;
  timeout._destroyed = false;
};

exports.unlink = (timeout) => {
  timeout._idlePrev = null;
  timeout._idleNext = null;
};

/** After its callback; Node 10 does not tell. */
exports.finish = (timeout) => {
  if (!isOld) timeout._destroyed = true;
};

exports.dressImmediate = (immediate, { callback, args }) => {
  immediate._idleNext = null;
  immediate._idlePrev = null;
  immediate._onImmediate = callback;
  immediate._argv = args;
  immediate._destroyed = false;
  immediate[kRefed] = true;
};

/** Gives it the ids of its asynchronous operation. */
exports.number = (handle, id, context) => {
  handle[kAsyncId] = id;
  handle[kTriggerId] = context === undefined ? 1 : context.trigger;
  if (release >= SHOWS_FRAME_SINCE) handle[kFrame] = context?.frame;
};

exports.markPrimitive = (timeout) => {
  if (release >= HAS_PRIMITIVE_MARK_SINCE) timeout[kHasPrimitive] = true;
};

exports.emptyTimeout = (timeout) => {
  timeout._idleTimeout = -1;
  timeout._idlePrev = null;
  timeout._idleNext = null;
  timeout._onTimeout = gone;
  if (!isOld) timeout._destroyed = true;
};

exports.emptyImmediate = (immediate) => {
  immediate._destroyed = true;
  immediate[kRefed] = isOld ? undefined : null;
  immediate._onImmediate = gone;
  if (release >= CLEARS_WITH_UNDEFINED_SINCE) immediate._argv = undefined;
};
