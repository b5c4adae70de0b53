'use strict';

// Consoles that a program makes, over streams of its own.
const P = require('internal/primordials');
const { methodsOf } = require('internal/console/methods');
const { NAMES, arrange, tag } = require('internal/console/layout');

const KNOWS_INSTANCES_SINCE = 12;
const constructed = new P.WeakMap();

/** `new Console(stdout, stderr)` or `new Console({ stdout, stderr, ... })`. */
function Console(options, errorStream, ignoreErrors) {
  if (new.target === undefined) return P.Reflect.construct(Console, arguments);
  const { streamsOf, bindOverrides } = require('internal/console/stream');
  const { out, err, given } = streamsOf(options, errorStream, ignoreErrors);
  const methods = methodsOf(out, err, given, this);
  constructed.set(this, methods);
  if (new.target === Console) arrange(this, methods);
  else bindOverrides(this, NAMES);
  tag(this);
}

for (let i = 0; i < NAMES.length; i++) {
  const name = NAMES[i];
  Console.prototype[name] = {
    [name](...args) { return P.Reflect.apply(constructed.get(this)[name], this, args); },
  }[name];
}

if (host.release >= KNOWS_INSTANCES_SINCE) {
  P.Object.defineProperty(Console, Symbol.hasInstance, {
    value: (instance) => instance === require('internal/console') || constructed.has(instance),
  });
}

module.exports = Console;
