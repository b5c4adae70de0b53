'use strict';

// An 'error' event that nobody listens for is thrown. Should it end the process, Node shows its own
// line that threw it, and where the event was emitted.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { ofRelease, placedAt } = require('internal/thrown-inside');

const MATCHES_STACKS_UNTIL = 20;
const NAMES_INSTANCE_SINCE = 12;
const FRAME_LIMIT = 10;
const SHORTEST_MATCH = 4;
/** Frames of Node below the main script. */
const frames = (release) => (release < 11 ? 7 : 6);
/** Node's lines that throw errors and other values, and how far the first is indented. */
const LINES = {
  10: [174, 189, 6], 12: [291, 305, 6], 18: [495, 508, 6], 20: [502, 515, 6], 22: [497, 510, 6],
  24: [505, 505, 4],
};
const SCHEME_SINCE = 16;
const emissions = new P.WeakMap();
const emissionOf = P.weakMapGet;
const remember = P.weakMapSet;

function shownValue(value) {
  try {
    return require('internal/inspect').inspect(value);
  } catch {
    return value;
  }
}

/** Throws the error, or one that tells of the value that was none. */
exports.raise = function raise(emitter, error) {
  if (error instanceof Error) {
    const capture = {};
    Error.captureStackTrace(capture, emitter.emit);
    remember(emissions, error, { stack: capture.stack, name: emitter.constructor?.name });
    throw placed(error, true);
  }
  throw placed(new codes.ERR_UNHANDLED_ERROR(shownValue(error), error), false);
};

function placed(error, isError) {
  const [forErrors, forOthers, width] = ofRelease(LINES);
  const indent = isError ? width : 4;
  const file = host.release < SCHEME_SINCE ? 'events.js' : 'node:events';
  const name = isError || forErrors === forOthers ? 'er' : 'err';
  placedAt(error, `${file}:${isError ? forErrors : forOthers}`,
    `${P.stringRepeat(' ', indent)}throw ${name}; // Unhandled 'error' event`, indent);
  return error;
}

function framesOf(stack) {
  const lines = P.stringSplit(stack, '\n    at ');
  P.arrayShift(lines);
  if (process.mainModule?.loaded === false) {
    const below = frames(host.release);
    for (let i = 0; i < below && lines.length < FRAME_LIMIT; i++) P.arrayPush(lines, `node ${i}`);
  }
  return lines;
}

/** The first run of at least four frames that both stacks have. */
function commonRun(own, other) {
  for (let i = 0; i + SHORTEST_MATCH <= own.length; i++) {
    const at = P.arrayIndexOf(other, own[i]);
    if (at === -1) continue;
    let length = 0;
    while (i + length < own.length && at + length < other.length
        && own[i + length] === other[at + length]) length++;
    if (length >= SHORTEST_MATCH) return { first: i, length };
  }
  return undefined;
}

/** The stack of the error with the place of the event behind it. */
function stackOf(error, emission) {
  const own = framesOf(emission.stack);
  const { name } = emission;
  const isNamed = host.release >= NAMES_INSTANCE_SINCE && name && name !== 'EventEmitter';
  let text = `${error.stack}\nEmitted 'error' event${isNamed ? ` on ${name} instance` : ''} at:`;
  const run = host.release > MATCHES_STACKS_UNTIL ? undefined : commonRun(own, framesOf(error.stack));
  for (let i = 0; i < own.length; i++) {
    const isHidden = run !== undefined && i > run.first && i < run.first + run.length - 1;
    if (isHidden && i === run.first + 1) text += '\n    [... lines matching original stack trace ...]';
    if (!isHidden && !P.stringStartsWith(own[i], 'node ')) text += `\n    at ${own[i]}`;
  }
  return text;
}

/** Makes the stack of an error that was an event tell where it was emitted. */
exports.enhance = (error) => {
  const isObject = typeof error === 'object' && error !== null;
  const emission = isObject ? emissionOf(emissions, error) : undefined;
  if (emission === undefined) return;
  P.Object.defineProperty(error, 'stack',
    { value: stackOf(error, emission), writable: true, configurable: true, enumerable: false });
};
