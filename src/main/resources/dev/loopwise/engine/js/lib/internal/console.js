'use strict';

// The console. Each method of the global console is a function of its own, usable without `this`.
const P = require('internal/primordials');
const { formatWithOptions } = require('internal/format');
const stdio = require('internal/stdio');

const GROUP_INDENT = 2;
const STDOUT = 1;
const STDERR = 2;

function indented(text, indent) {
  if (indent === '') return text;
  if (!P.stringIncludes(text, '\n')) return indent + text;
  return indent + P.arrayJoin(P.stringSplit(text, '\n'), `\n${indent}`);
}

/** The methods over two functions that take whole lines: out(text) and err(text). */
function makeConsole(out, err, options) {
  let indent = '';
  const groupIndent = options.groupIndentation ?? GROUP_INDENT;
  const inspectOptions = options.inspectOptions ?? {};
  const format = (args) => indented(formatWithOptions(inspectOptions, args), indent) + '\n';
  const lazy = (name) => require(`internal/console/${name}`);
  const counts = new P.Map();
  const timers = new P.Map();
  const methods = {
    log(...args) { out(format(args)); },
    warn(...args) { err(format(args)); },
    error(...args) { err(format(args)); },
    dir(object, dirOptions) { out(lazy('dir').dir(object, dirOptions, indented, indent)); },
    time(label = 'default') { lazy('time').start(timers, `${label}`); },
    timeEnd(label = 'default') { lazy('time').end(timers, `${label}`, methods.log); },
    timeLog(label = 'default', ...args) { lazy('time').log(timers, `${label}`, args, methods.log); },
    trace(...args) {
      const error = { name: 'Trace', message: formatWithOptions(inspectOptions, args) };
      Error.captureStackTrace(error, methods.trace);
      methods.error(error.stack);
    },
    assert(expression, ...args) {
      if (expression) return;
      if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
      else P.arrayUnshift(args, 'Assertion failed');
      methods.warn(...args);
    },
    clear() {},
    count(label = 'default') { lazy('count').count(counts, `${label}`, methods.log); },
    countReset(label = 'default') { lazy('count').reset(counts, `${label}`); },
    group(...args) {
      if (args.length > 0) methods.log(...args);
      indent += P.stringRepeat(' ', groupIndent);
    },
    groupEnd() { indent = P.stringSlice(indent, 0, P.Math.max(0, indent.length - groupIndent)); },
    table(data, columns) { lazy('table').table(data, columns, methods.log); },
  };
  methods.debug = methods.info = methods.dirxml = methods.log;
  methods.groupCollapsed = methods.group;
  return methods;
}

// The order in which Node lists them.
const ORDER = ['log', 'info', 'debug', 'warn', 'error', 'dir', 'time', 'timeEnd', 'timeLog',
  'trace', 'assert', 'clear', 'count', 'countReset', 'group', 'groupEnd', 'table', 'dirxml',
  'groupCollapsed'];

function install(target, methods) {
  for (let i = 0; i < ORDER.length; i++) target[ORDER[i]] = methods[ORDER[i]];
  return target;
}

const globalConsole = install({}, makeConsole(
  (text) => stdio.write(STDOUT, text), (text) => stdio.write(STDERR, text), {}));

/** `new Console(stdout, stderr)` or `new Console({ stdout, stderr, ... })`. */
function Console(options, errorStream) {
  if (new.target === undefined) return P.Reflect.construct(Console, arguments);
  const given = options && typeof options.write === 'function'
    ? { stdout: options, stderr: errorStream }
    : options;
  const { stdout, stderr = stdout } = given ?? {};
  const { consoleStream } = require('internal/console/stream');
  return install(this, makeConsole(
    consoleStream(stdout, 'stdout'), consoleStream(stderr, 'stderr'), given));
}

globalConsole.Console = Console;
// Without an inspector attached these do nothing in Node either.
for (const name of ['profile', 'profileEnd', 'timeStamp']) globalConsole[name] = () => {};
P.Object.defineProperty(globalConsole, Symbol.toStringTag,
  { value: 'console', configurable: true, enumerable: false });

module.exports = globalConsole;
