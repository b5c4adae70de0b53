'use strict';

// Which asynchronous operation is running, and the values of AsyncLocalStorage that it sees. Loading
// this module makes every callback of the loop and every promise job remember where it was made.
//
// Before Node 24 the values belong to the operation and are copied when one is made inside another;
// since then they are a frame of their own, which each callback finds as it was when it was made.
const P = require('internal/primordials');

const FRAMES_SINCE = 24;
const MICROTASKS_ARE_RESOURCES_UNTIL = 22;
const KEEPS_CONTEXT_OF_REJECTIONS_SINCE = 18;
const ENDS_WITH_ITS_CALLBACK = ['TickObject', 'Microtask', 'Immediate', 'FSREQCALLBACK'];
/** Node's names for what the loop tells of. */
const TYPES = { __proto__: null, fs: 'FSREQCALLBACK', message: 'MESSAGEPORT', dns: 'GETADDRINFOREQWRAP' };
const hasFrames = host.release >= FRAMES_SINCE;

/** Outside of any callback. */
const root = { id: 0, trigger: 0, resource: {}, values: undefined, type: 'root' };
const main = { id: 1, trigger: 0, resource: {}, values: undefined, type: 'main' };

const state = {
  here: main,
  /** The values in sight, where they are no operation's own. */
  frame: undefined,
  /** Storages whose values new operations inherit, before there were frames. */
  enabled: [],
  /** The hooks that are enabled, once there are any. */
  hooks: undefined,
  isQuiet: false,
};
const interrupted = [];

function inherited() {
  if (hasFrames || state.enabled.length === 0) return undefined;
  let values;
  const mine = state.here.values;
  if (mine === undefined) return undefined;
  for (let i = 0; i < state.enabled.length; i++) {
    const storage = state.enabled[i];
    if (!mine.has(storage)) continue;
    values ??= new P.Map();
    values.set(storage, mine.get(storage));
  }
  return values;
}

/** Makes an operation; `id` if its resource has one already. */
function open(type, resource, id, trigger) {
  const operation = {
    id: id ?? host.newAsyncId(),
    trigger: trigger ?? state.here.id,
    resource: resource ?? {},
    values: inherited(),
    type,
    frame: state.frame,
  };
  if (state.hooks !== undefined) state.hooks.init(operation);
  return operation;
}

/** For a callback that no program holds an object of. */
function openCallback(type) {
  if (type === 'Microtask' && host.release > MICROTASKS_ARE_RESOURCES_UNTIL && state.hooks === undefined) {
    return { ...root, values: undefined, frame: state.frame };
  }
  return open(TYPES[type] ?? type ?? 'EVENT');
}

/** The operation is over. */
function end(operation) {
  if (state.hooks !== undefined) state.hooks.destroy(operation);
}

/** The context in which the rejection of a promise is told. */
function ofRejection(promise) {
  if (host.release < KEEPS_CONTEXT_OF_REJECTIONS_SINCE) return undefined;
  return hasFrames ? { ...root, frame: state.frame } : promises.operationOf(promise);
}

function enter(operation, frame = operation.frame) {
  P.arrayPush(interrupted, { here: state.here, frame: state.frame });
  state.here = operation;
  state.frame = frame;
  if (state.hooks !== undefined && operation.id !== 0) state.hooks.before(operation);
}

function leave() {
  const operation = state.here;
  if (state.hooks !== undefined && operation.id !== 0) {
    state.hooks.after(operation);
    if (P.arrayIncludes(ENDS_WITH_ITS_CALLBACK, operation.type)) state.hooks.destroy(operation);
  }
  const before = P.arrayPop(interrupted);
  state.here = interrupted.length === 0 ? root : before.here;
  state.frame = interrupted.length === 0 ? undefined : before.frame;
}

/** Calls fn within an operation. */
function runIn(operation, fn, self, args) {
  const before = interrupted.length;
  P.arrayPush(interrupted, undefined);
  const { here, frame } = state;
  interrupted[before] = { here, frame };
  state.here = operation;
  state.frame = operation.frame;
  if (state.hooks !== undefined) state.hooks.before(operation);
  try {
    return P.Reflect.apply(fn, self, args);
  } finally {
    if (state.hooks !== undefined) state.hooks.after(operation);
    P.arrayPop(interrupted);
    state.here = here;
    state.frame = frame;
  }
}

const promises = require('internal/async-promises');
promises.follow(state, { open, enter, leave, root });

/** Promises that Node makes for itself are no operations. */
function quietly(make) {
  state.isQuiet = true;
  try {
    make();
  } finally {
    state.isQuiet = false;
  }
}

host.useContexts({ quietly, open, openCallback, enter, leave, end, ofRejection, runIn });

module.exports = { state, open, runIn, hasFrames };
