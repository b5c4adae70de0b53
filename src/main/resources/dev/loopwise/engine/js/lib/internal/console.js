'use strict';

// The console. Each method of a console is a function of its own, usable without `this`; those that
// print through another method look it up on the console, so a replaced `console.log` sees them.
const P = require('internal/primordials');
const { formatWithOptions } = require('internal/format');
const stdio = require('internal/stdio');

const GROUP_INDENT = 2;
const STDOUT = 1;
const STDERR = 2;
const HAS_TAG_SINCE = 12;
const SHOWS_CONDITION_SINCE = 22;
const WARNS_OF_COUNTS_SINCE = 12;
const NEW_ORDER_SINCE = 22;
const HAS_TASKS_SINCE = 20;

function indented(text, indent) {
  if (indent === '') return text;
  if (!P.stringIncludes(text, '\n')) return indent + text;
  return indent + P.arrayJoin(P.stringSplit(text, '\n'), `\n${indent}`);
}

/** What stands before the arguments of a failed assertion; old releases make them one text. */
function failedAssertion(args) {
  if (host.release < SHOWS_CONDITION_SINCE) {
    args[0] = `Assertion failed${args.length === 0 ? '' : `: ${args[0]}`}`;
  } else if (typeof args[0] === 'string') {
    args[0] = `Assertion failed: ${args[0]}`;
  } else {
    P.arrayUnshift(args, 'Assertion failed');
  }
  return args;
}

/** The methods of console `self` over two functions that take whole lines, out and err. */
function methodsOf(self, out, err, options) {
  let indent = '';
  const groupIndent = options.groupIndentation ?? GROUP_INDENT;
  const inspectOptions = options.inspectOptions ?? {};
  const format = (args) => indented(formatWithOptions(inspectOptions, args), indent) + '\n';
  const lazy = (name) => require(`internal/console/${name}`);
  const counts = new P.Map();
  const timers = new P.Map();
  return {
    log(...args) { out(format(args)); },
    info(...args) { out(format(args)); },
    debug(...args) { out(format(args)); },
    dirxml(...args) { out(format(args)); },
    warn(...args) { err(format(args)); },
    error(...args) { err(format(args)); },
    dir(object, dirOptions) {
      out(lazy('dir').dir(object, { ...inspectOptions, ...dirOptions }, indented, indent));
    },
    time(label = 'default') { lazy('time').start(timers, `${label}`); },
    timeEnd(label = 'default') { lazy('time').end(timers, `${label}`, self); },
    timeLog(label = 'default', ...args) { lazy('time').log(timers, `${label}`, args, self); },
    trace: function trace(...args) {
      const error = { name: 'Trace', message: formatWithOptions(inspectOptions, args) };
      Error.captureStackTrace(error, trace);
      self.error(error.stack);
    },
    assert(expression, ...args) {
      if (!expression) P.Reflect.apply(self.warn, self, failedAssertion(args));
    },
    clear() {},
    count(label = 'default') { lazy('count').count(counts, `${label}`, self); },
    countReset(label = 'default') {
      const isKnown = counts.delete(`${label}`);
      if (!isKnown && host.release >= WARNS_OF_COUNTS_SINCE) lazy('count').warn(label);
    },
    group(...args) {
      if (args.length > 0) P.Reflect.apply(self.log, self, args);
      indent += P.stringRepeat(' ', groupIndent);
    },
    groupCollapsed(...args) {
      if (args.length > 0) P.Reflect.apply(self.log, self, args);
      indent += P.stringRepeat(' ', groupIndent);
    },
    groupEnd() { indent = P.stringSlice(indent, 0, P.Math.max(0, indent.length - groupIndent)); },
    table(data, columns) { return lazy('table').table(data, columns, self); },
  };
}

const MIDDLE = ['time', 'timeEnd', 'timeLog', 'trace', 'assert', 'clear', 'count', 'countReset'];

/** The order in which a release lists them. */
function methodNames() {
  if (host.release < HAS_TAG_SINCE) {
    return P.arrayConcat(['log', 'debug', 'info', 'dirxml', 'warn', 'error', 'dir'], MIDDLE,
      ['group', 'groupCollapsed', 'groupEnd', 'table']);
  }
  if (host.release < NEW_ORDER_SINCE) {
    return P.arrayConcat(['log', 'warn', 'dir'], MIDDLE,
      ['group', 'groupEnd', 'table', 'debug', 'info', 'dirxml', 'error', 'groupCollapsed']);
  }
  return P.arrayConcat(['log', 'info', 'debug', 'warn', 'error', 'dir'], MIDDLE,
    ['group', 'groupEnd', 'table', 'dirxml', 'groupCollapsed']);
}

function tag(console) {
  P.Object.defineProperty(console, Symbol.toStringTag,
    { value: 'console', configurable: true, enumerable: false });
}

const NAMES = methodNames();
const constructed = new P.WeakMap();

function install(target, methods) {
  for (let i = 0; i < NAMES.length; i++) target[NAMES[i]] = methods[NAMES[i]];
}

/** `new Console(stdout, stderr)` or `new Console({ stdout, stderr, ... })`. */
function Console(options, errorStream, ignoreErrors) {
  if (new.target === undefined) return P.Reflect.construct(Console, arguments);
  const { streamsOf, bindOverrides } = require('internal/console/stream');
  const { out, err, given } = streamsOf(options, errorStream, ignoreErrors);
  const methods = methodsOf(this, out, err, given);
  constructed.set(this, methods);
  if (new.target === Console) install(this, methods);
  else bindOverrides(this, NAMES);
  if (host.release >= HAS_TAG_SINCE) tag(this);
}

for (let i = 0; i < NAMES.length; i++) {
  const name = NAMES[i];
  Console.prototype[name] = {
    [name](...args) { return P.Reflect.apply(constructed.get(this)[name], this, args); },
  }[name];
}

const globalConsole = {};
install(globalConsole, methodsOf(globalConsole,
  (text) => stdio.write(STDOUT, text), (text) => stdio.write(STDERR, text), {}));
globalConsole.Console = Console;
function giveStream(name, fd) {
  P.Object.defineProperty(globalConsole, name,
    { get: () => stdio.stream(fd), configurable: true, enumerable: false });
}
giveStream('_stdout', STDOUT);
giveStream('_stderr', STDERR);
// Without an inspector attached these do nothing in Node either.
P.Object.assign(globalConsole, {
  profile() {}, profileEnd() {}, timeStamp() {}, context() { return {}; },
});
if (host.release >= HAS_TASKS_SINCE) {
  globalConsole.createTask = function createTask() { return { run: (task) => task() }; };
}

if (host.release < HAS_TAG_SINCE) {
  require('internal/console/node10').disguise(globalConsole, Console, NAMES);
} else {
  tag(globalConsole);
  P.Object.defineProperty(Console, Symbol.hasInstance, {
    value: (instance) => instance === globalConsole || constructed.has(instance),
  });
}

module.exports = globalConsole;
