'use strict';

// With showHidden, data and accessors of the program's own prototypes are listed like own ones.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { formatProperty } = require('internal/inspect/properties');

const MOST_LAYERS = 3;
const isBuiltInName = (name) =>
  P.regExpExec(/^[A-Z][a-zA-Z0-9]+$/, name) !== null && P.objectHasOwn(host.global, name);

function isBuiltIn(prototype) {
  const descriptor = P.Object.getOwnPropertyDescriptor(prototype, 'constructor');
  return descriptor !== undefined && typeof descriptor.value === 'function' &&
    isBuiltInName(descriptor.value.name);
}

/** What up to three prototypes of `value` add, functions left out. */
function inheritedParts(context, value, level, formatValue) {
  const parts = [];
  P.arrayPush(context.seen, value);
  addLayers(context, value, parts, level, formatValue);
  P.arrayPop(context.seen);
  return parts;
}

function addLayers(context, value, parts, level, formatValue) {
  const told = new P.Set(['constructor']);
  let prototype = value;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    prototype = P.Object.getPrototypeOf(prototype);
    if (prototype === null || isBuiltIn(prototype)) return;
    const keys = P.Reflect.ownKeys(prototype);
    for (let i = 0; i < keys.length; i++) {
      const descriptor = P.Object.getOwnPropertyDescriptor(prototype, keys[i]);
      const isOwn = P.objectHasOwn(value, keys[i]) || told.has(keys[i]);
      if (isOwn || typeof descriptor.value === 'function') continue;
      const text = formatProperty(context, prototype, level, keys[i], false, formatValue,
        since.escapedControls ? value : prototype);
      P.arrayPush(parts, context.colors ? `\u001b[2m${text}\u001b[22m` : text);
    }
    for (let i = 0; i < keys.length; i++) told.add(keys[i]);
  }
}

module.exports = { inheritedParts };
