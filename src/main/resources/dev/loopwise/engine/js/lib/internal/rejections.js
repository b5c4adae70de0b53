'use strict';

// Promises that were rejected while nobody listened.
const P = require('internal/primordials');
const { natives } = host;

const REJECTED = 0;
const HANDLED_LATER = 1;
const REJECTED_AGAIN = 2;
const ENDS_PROCESS_SINCE = 15;
const LOSES_MULTIPLE_SINCE = 26;
const DEPRECATES_MULTIPLE_SINCE = 18;
/** Before this release nothing was drained after telling of a rejection that was handled late. */
const LOOKS_AGAIN_SINCE = 12;
const plainToString = Object.prototype.toString;

const mapGet = P.uncurry(Map.prototype.get);
const mapDelete = P.uncurry(Map.prototype.delete);
const mapSet = P.uncurry(Map.prototype.set);
const weakGet = P.weakMapGet;
const weakSet = P.weakMapSet;
const weakDelete = P.uncurry(WeakMap.prototype.delete);

let pending = new P.Map();
let handledLate = [];
const judged = new P.WeakMap();
let lastId = 0;
let hasWarnedOfFuture = false;

host.internals.trackRejections((kind, promise, reason) => {
  if (kind === REJECTED) rejected(promise, reason);
  else if (kind === HANDLED_LATER) handled(promise);
  else if (host.release < LOSES_MULTIPLE_SINCE) settledAgain(kind, promise, reason);
});

function rejected(promise, reason) {
  mapSet(pending, promise, { reason, id: ++lastId, context: host.contexts?.ofRejection(promise) });
  natives.setRejectionPending(true);
}

function handled(promise) {
  if (mapDelete(pending, promise)) {
    natives.setRejectionPending(P.mapSize(pending) > 0 || handledLate.length > 0);
    return;
  }
  const info = weakGet(judged, promise);
  if (info === undefined) return;
  weakDelete(judged, promise);
  P.arrayPush(handledLate, { promise, id: info.id });
  natives.setRejectionPending(true);
}

let hasDeprecated = false;

/** A promise was settled that had been settled before. */
function settledAgain(kind, promise, value) {
  if (process.listenerCount('multipleResolves') === 0) return;
  if (host.release >= DEPRECATES_MULTIPLE_SINCE && !hasDeprecated) {
    hasDeprecated = true;
    process.emitWarning('The multipleResolves event has been deprecated.', 'DeprecationWarning', 'DEP0160');
  }
  process.emit('multipleResolves', kind === REJECTED_AGAIN ? 'reject' : 'resolve', promise, value);
}

function tellHandledLate() {
  const late = handledLate;
  handledLate = [];
  for (let i = 0; i < late.length; i++) {
    if (process.emit('rejectionHandled', late[i].promise)) continue;
    const text = `Promise rejection was handled asynchronously (rejection id: ${late[i].id})`;
    process.emitWarning(text, 'PromiseRejectionHandledWarning');
  }
}

function tell({ reason, context }, promise) {
  const emit = () => process.emit('unhandledRejection', reason, promise);
  return context === undefined ? emit() : host.contexts.runIn(context, emit, undefined, []);
}

/** Judges what is pending; says whether that may have queued ticks or promise jobs. */
exports.judge = () => {
  natives.setRejectionPending(false);
  const hadLate = handledLate.length > 0 && host.release >= LOOKS_AGAIN_SINCE;
  tellHandledLate();
  const turn = pending;
  pending = new P.Map();
  P.mapForEach(turn, (info, promise) => {
    weakSet(judged, promise, info);
    const isHandled = tell(info, promise);
    if (!isHandled) judgeUnhandled(info);
  });
  return hadLate || P.mapSize(turn) > 0 || P.mapSize(pending) > 0;
};

function judgeUnhandled({ reason, id }) {
  if (host.release < ENDS_PROCESS_SINCE) {
    warn(reason, id);
    return;
  }
  const error = require('internal/types').isError(reason) ? reason : wrap(reason);
  require('internal/uncaught').raise(error, true);
}

const ORIGIN = 'This error originated either by throwing inside of an async function without a '
  + 'catch block, or by rejecting a promise which was not handled with .catch().';

function show(reason) {
  if (typeof reason !== 'object' || reason === null) return P.String(reason);
  const isPlain = reason.toString === plainToString && reason.constructor?.name;
  return isPlain ? `#<${reason.constructor.name}>` : P.objectToString(reason);
}

/** The line of Node that reports a rejection which is no error, and the frames that it has. */
const REPORTED_AT = {
  15: { line: 288, text: '            triggerUncaughtException(err, true /* fromPromise */);', column: 12 },
  20: { line: 389, text: '      new UnhandledPromiseRejection(reason);', column: 6 },
  22: { line: 392, text: '      new UnhandledPromiseRejection(reason);', column: 6 },
};
const HAS_FRAMES_SINCE = 20;

function wrap(reason) {
  const error = new Error(`${ORIGIN} The promise rejected with the reason "${show(reason)}".`);
  const inside = require('internal/thrown-inside');
  const { line, text, column } = inside.ofRelease(REPORTED_AT);
  P.Object.defineProperty(error, 'name', { value: 'UnhandledPromiseRejection', configurable: true, writable: true });
  error.stack = `${error.name}: ${error.message}`;
  if (host.release >= HAS_FRAMES_SINCE) {
    error.stack += `\n    at throwUnhandledRejectionsMode (node:internal/process/promises:${line}:7)`;
  }
  error.code = 'ERR_UNHANDLED_REJECTION';
  inside.placedAt(error, `node:internal/process/promises:${line}`, text, column);
  return error;
}

/** What the warnings of old releases say of a value. */
function briefly(reason) {
  if (reason === null || typeof reason !== 'object') return typeof reason === 'symbol' ? P.symbolToString(reason) : `${reason}`;
  if (P.isArray(reason)) return '[object Array]';
  const { constructor } = reason;
  return `#<${typeof constructor === 'function' && constructor.name ? constructor.name : 'Object'}>`;
}

function warn(reason, id) {
  const name = 'UnhandledPromiseRejectionWarning';
  const shown = reason instanceof Error ? reason.stack : briefly(reason);
  process.emitWarning(shown, name);
  const origin = host.release < 12 ? ORIGIN : `${ORIGIN} To terminate the node process on unhandled `
    + 'promise rejection, use the CLI flag `--unhandled-rejections=strict` (see '
    + 'https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode).';
  process.emitWarning(`Unhandled promise rejection. ${origin} (rejection id: ${id})`, name);
  if (hasWarnedOfFuture) return;
  hasWarnedOfFuture = true;
  process.emitWarning(
    'Unhandled promise rejections are deprecated. In the future, promise rejections that are not '
      + 'handled will terminate the Node.js process with a non-zero exit code.',
    'DeprecationWarning', 'DEP0018');
}
