'use strict';

// The methods of a console. Each is a function of its own, usable without `this`; those that print
// through another method look it up on the console, so a replaced `console.log` sees them.
const P = require('internal/primordials');
const { formatWithOptions } = require('internal/format');

const GROUP_INDENT = 2;
const SHOWS_CONDITION_SINCE = 22;
const WARNS_OF_COUNTS_SINCE = 12;

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

/**
 * The methods of a console over two functions that take whole lines, out and err, in the order in
 * which new releases list them. Without a console of their own they are one.
 */
exports.methodsOf = function methodsOf(out, err, options, console = undefined) {
  let indent = '';
  const groupIndent = options.groupIndentation ?? GROUP_INDENT;
  const inspectOptions = options.inspectOptions ?? {};
  const format = (args) => indented(formatWithOptions(inspectOptions, args), indent) + '\n';
  const lazy = (name) => require(`internal/console/${name}`);
  const counts = new P.Map();
  const timers = new P.Map();
  const methods = {
    log(...args) { out(format(args)); },
    info(...args) { out(format(args)); },
    debug(...args) { out(format(args)); },
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
    groupEnd() { indent = P.stringSlice(indent, 0, P.Math.max(0, indent.length - groupIndent)); },
    table(data, columns) { return lazy('table').table(data, columns, self); },
    dirxml(...args) { out(format(args)); },
    groupCollapsed(...args) {
      if (args.length > 0) P.Reflect.apply(self.log, self, args);
      indent += P.stringRepeat(' ', groupIndent);
    },
  };
  const self = console ?? methods;
  return methods;
};
