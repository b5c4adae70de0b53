'use strict';

// Errors: the stack, corrected for the class name, with what the stack does not say.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { isError } = require('internal/types');
const { prefix } = require('internal/inspect/names');

const FRAME = '\n    at';
const FEWEST_SHARED_FRAMES = 4;

function valueOf(error, key) {
  try {
    return error[key];
  } catch (thrown) {
    if (!since.anyStack) throw thrown;
    return undefined;
  }
}

/** The stack; one that is no string stands below the message. */
function stackOf(error, context, formatValue) {
  const stack = valueOf(error, 'stack');
  if (!stack) return P.errorToString(error);
  if (typeof stack === 'string' || !since.anyStack) return P.String(stack);
  P.arrayPush(context.seen, error);
  context.indentation += 4;
  const shown = formatValue(context, stack, 0);
  context.indentation -= 4;
  P.arrayPop(context.seen);
  return `${P.errorToString(error)}\n    ${shown}`;
}

/** Drops name, message and stack from the listed keys when the stack shows them already. */
function hideShownKeys(context, keys, error, stack) {
  if (context.showHidden || keys.length === 0) return;
  for (const key of ['name', 'message', 'stack']) {
    const index = P.arrayIndexOf(keys, key);
    if (index !== -1 && isShown(key, valueOf(error, key), stack)) P.arraySplice(keys, index, 1);
  }
}

function isShown(key, value, stack) {
  if (!since.anyStack) return P.stringIncludes(stack, value);
  return key === 'stack' || typeof value !== 'string' || P.stringIncludes(stack, value);
}

function showHiddenKeys(keys, error) {
  if (!since.causes) return;
  const has = (key) => (since.ownCausesOnly ? P.objectHasOwn(error, key) : key in error);
  if (has('cause') && !P.arrayIncludes(keys, 'cause')) P.arrayPush(keys, 'cause');
  if (P.isArray(valueOf(error, 'errors')) && has('errors') && !P.arrayIncludes(keys, 'errors')) {
    P.arrayPush(keys, 'errors');
  }
}

function startsWithName(stack, name) {
  return P.stringEndsWith(name, 'Error') && P.stringStartsWith(stack, name) &&
    (stack.length === name.length || stack[name.length] === ':' || stack[name.length] === '\n');
}

/** Puts the class name where the stack has another name. */
function nameClass(text, constructor, name, tag) {
  if (typeof name !== 'string') {
    const wanted = P.stringSlice(prefix(constructor, tag, 'Error'), 0, -1);
    const shown = P.String(name);
    return P.stringReplace(text, shown, () => `${shown} [${wanted}]`);
  }
  const stack = text;
  if (constructor !== null && !startsWithName(stack, name)) return stack;
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

function framesOf(context, error, text, formatValue) {
  const frames = P.stringSplit(text, '\n');
  const cause = valueOf(error, 'cause');
  if (!since.causes || cause === null || cause === undefined || !isError(cause)) return frames;
  const causeStack = stackOf(cause, context, formatValue);
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

const indented = (context, text) => (context.indentation === 0
  ? text
  : P.arrayJoin(P.stringSplit(text, '\n'), `\n${P.stringRepeat(' ', context.indentation)}`));

/** Node 10 brackets an error without frames unless it is nested, and never names the class. */
function errorBaseOf10(error, context, braces) {
  const stack = error.stack || P.errorToString(error);
  const frames = P.stringIndexOf(stack, FRAME);
  const base = frames === -1 && context.indentation === 0 ? `[${stack}]` : indented(context, stack);
  if (context.compact !== false || frames === -1) return base;
  braces[0] += P.stringSlice(base, frames);
  return `[${P.stringSlice(base, 0, frames)}]`;
}

/**
 * The text that stands before an error's braces; changes `keys` to those still to be listed and,
 * with Node 10, the braces.
 */
function errorBase(error, constructor, tag, context, keys, braces, formatValue) {
  if (!since.modernKinds) return errorBaseOf10(error, context, keys.length === 0 ? [] : braces);
  let name = valueOf(error, 'name') ?? 'Error';
  if (!since.anyStack) name = P.String(name);
  const message = valueOf(error, 'message');
  let stack = stackOf(error, context, formatValue);
  hideShownKeys(context, keys, error, stack);
  showHiddenKeys(keys, error);
  stack = nameClass(stack, constructor, name, tag);
  let from = (message && P.stringIndexOf(stack, message)) || -1;
  if (from !== -1) from += message.length;
  const frames = P.stringIndexOf(stack, FRAME, from);
  if (frames === -1) {
    stack = `[${stack}]`;
  } else {
    const lines = framesOf(context, error, P.stringSlice(stack, frames + 1), formatValue);
    stack = `${P.stringSlice(stack, 0, frames)}\n${P.arrayJoin(lines, '\n')}`;
  }
  return indented(context, stack);
}

/** V8 makes the stack before the message. */
function putStackFirst(keys) {
  const stack = P.arrayIndexOf(keys, 'stack');
  const message = P.arrayIndexOf(keys, 'message');
  if (message === -1 || stack < message) return;
  P.arraySplice(keys, stack, 1);
  P.arraySplice(keys, message, 0, 'stack');
}

module.exports = { errorBase, putStackFirst };
