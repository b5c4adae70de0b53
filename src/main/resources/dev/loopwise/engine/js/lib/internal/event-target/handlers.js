'use strict';

// `target.onname = handler`, as AbortSignal and MessagePort have it. A handler keeps its place among
// the listeners when another takes over.
const P = require('internal/primordials');

const NULL_UNLESS_CALLABLE_SINCE = 26;

/** Gives the objects of a prototype the property `on` + name. */
exports.defineHandler = function defineHandler(prototype, name) {
  const handlers = new P.WeakMap();
  const accessors = {
    get() { return handlers.get(this)?.handler ?? null; },
    set(value) {
      const isObject = typeof value === 'function' || (typeof value === 'object' && value !== null);
      const handler = host.release >= NULL_UNLESS_CALLABLE_SINCE && !isObject ? null : value;
      const entry = handlers.get(this);
      if (entry === undefined) handlers.set(this, listen(this, name, handler));
      else entry.handler = handler;
    },
  };
  P.Object.defineProperty(accessors.get, 'name', { value: `get on${name}` });
  P.Object.defineProperty(accessors.set, 'name', { value: `set on${name}` });
  P.Object.defineProperty(prototype, `on${name}`,
    { configurable: true, enumerable: true, get: accessors.get, set: accessors.set });
};

function listen(target, name, handler) {
  const entry = { handler };
  target.addEventListener(name, function eventHandler(event) {
    return typeof entry.handler === 'function'
      ? P.Reflect.apply(entry.handler, this, [event])
      : undefined;
  });
  return entry;
}
