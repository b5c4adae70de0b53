'use strict';

// Errors: the stack, corrected for the class name, with what the stack does not say.
const P = require('internal/primordials');
const { isError } = require('internal/types');
const { prefix } = require('internal/inspect/names');

const FRAME = '\n    at';
const FEWEST_SHARED_FRAMES = 4;

function stackOf(error) {
  return error.stack ? P.String(error.stack) : P.errorToString(error);
}

/** Drops name, message and stack from the listed keys when the stack shows them already. */
function hideShownKeys(context, keys, error, stack) {
  if (context.showHidden || keys.length === 0) return;
  for (const key of ['name', 'message', 'stack']) {
    const index = P.arrayIndexOf(keys, key);
    if (index !== -1 && (typeof error[key] !== 'string' || P.stringIncludes(stack, error[key]))) {
      P.arraySplice(keys, index, 1);
    }
  }
}

function showHiddenKeys(keys, error) {
  if ('cause' in error && !P.arrayIncludes(keys, 'cause')) P.arrayPush(keys, 'cause');
  if (P.isArray(error.errors) && !P.arrayIncludes(keys, 'errors')) P.arrayPush(keys, 'errors');
}

function startsWithName(stack, name) {
  return P.stringEndsWith(name, 'Error') && P.stringStartsWith(stack, name) &&
    (stack.length === name.length || stack[name.length] === ':' || stack[name.length] === '\n');
}

/** Puts the class name where the stack has another name. */
function nameClass(stack, constructor, name, tag) {
  if (typeof name !== 'string' || (constructor !== null && !startsWithName(stack, name))) {
    return stack;
  }
  let length = name.length;
  let fallback = 'Error';
  if (constructor === null) {
    const found = P.regExpExec(/^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n\s+at)/, stack) ||
      P.regExpExec(/^([a-z_A-Z0-9-]*Error)$/, stack);
    fallback = (found && found[1]) || '';
    length = fallback.length;
    fallback = fallback || 'Error';
  }
  const wanted = P.stringSlice(prefix(constructor, tag, fallback), 0, -1);
  if (name === wanted) return stack;
  if (!P.stringIncludes(wanted, name)) return `${wanted} [${name}]${P.stringSlice(stack, length)}`;
  return length === 0 ? `${wanted}: ${stack}` : `${wanted}${P.stringSlice(stack, length)}`;
}

/** Where the longest common run of frames starts in `frames`, and how long it is. */
function sharedFrames(frames, causeFrames) {
  for (let i = 0; i < frames.length - 3; i++) {
    const other = P.arrayIndexOf(causeFrames, frames[i]);
    if (other !== -1) {
      let length = 1;
      while (i + length < frames.length && frames[i + length] === causeFrames[other + length]) {
        length++;
      }
      if (length >= FEWEST_SHARED_FRAMES) return { start: i, length };
    }
  }
  return { start: 0, length: 0 };
}

function framesOf(context, error, text) {
  const frames = P.stringSplit(text, '\n');
  const { cause } = error;
  if (cause === null || cause === undefined || !isError(cause)) return frames;
  const causeStack = stackOf(cause);
  const start = P.stringIndexOf(causeStack, FRAME);
  if (start === -1) return frames;
  const causeFrames = P.stringSplit(P.stringSlice(causeStack, start + 1), '\n');
  const shared = sharedFrames(frames, causeFrames);
  if (shared.length > 0) {
    const hidden = shared.length - 2;
    const note = `    ... ${hidden} lines matching cause stack trace ...`;
    P.arraySplice(frames, shared.start + 1, hidden, context.style(note, 'undefined'));
  }
  return frames;
}

/** The text that stands before an error's braces; changes `keys` to those still to be listed. */
function errorBase(error, constructor, tag, context, keys) {
  const name = error.name !== null && error.name !== undefined ? P.String(error.name) : 'Error';
  let stack = stackOf(error);
  hideShownKeys(context, keys, error, stack);
  showHiddenKeys(keys, error);
  stack = nameClass(stack, constructor, name, tag);
  let from = (error.message && P.stringIndexOf(stack, error.message)) || -1;
  if (from !== -1) from += error.message.length;
  const frames = P.stringIndexOf(stack, FRAME, from);
  if (frames === -1) {
    stack = `[${stack}]`;
  } else {
    const lines = framesOf(context, error, P.stringSlice(stack, frames + 1));
    stack = `${P.stringSlice(stack, 0, frames)}\n${P.arrayJoin(lines, '\n')}`;
  }
  if (context.indentation === 0) return stack;
  return P.arrayJoin(P.stringSplit(stack, '\n'), `\n${P.stringRepeat(' ', context.indentation)}`);
}

module.exports = { errorBase };
