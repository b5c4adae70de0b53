'use strict';

// The console of a program.
const P = require('internal/primordials');
const stdio = require('internal/stdio');
const { methodsOf } = require('internal/console/methods');

const STDOUT = 1;
const STDERR = 2;
const HAS_TAG_SINCE = 12;
const NEW_ORDER_SINCE = 22;
const HAS_TASKS_SINCE = 20;

const out = (text) => stdio.write(STDOUT, text);
const err = (text) => stdio.write(STDERR, text);
const console = host.release < NEW_ORDER_SINCE ? inOldOrder({}) : methodsOf(out, err, {});

function inOldOrder(bare) {
  return require('internal/console/layout').arrange(bare, methodsOf(out, err, {}, bare));
}

if (host.release < HAS_TAG_SINCE) {
  console.Console = require('internal/console/console-class');
} else {
  host.internals.lazily(console, 'Console', 'console.Console');
}
P.Object.defineProperty(console, '_stdout',
  { get: () => stdio.stream(STDOUT), configurable: true, enumerable: false });
P.Object.defineProperty(console, '_stderr',
  { get: () => stdio.stream(STDERR), configurable: true, enumerable: false });
// Without an inspector attached these do nothing in Node either.
console.profile = function profile() {};
console.profileEnd = function profileEnd() {};
console.timeStamp = function timeStamp() {};
console.context = function context() { return {}; };
if (host.release >= HAS_TASKS_SINCE) {
  console.createTask = function createTask() { return { run: (task) => task() }; };
}

if (host.release < HAS_TAG_SINCE) {
  const { NAMES } = require('internal/console/layout');
  require('internal/console/node10').disguise(console, console.Console, NAMES);
} else {
  P.Object.defineProperty(console, Symbol.toStringTag,
    { value: 'console', configurable: true, enumerable: false });
}

module.exports = console;
