'use strict';

// util.inspect: options and the way in. Formatting itself is in internal/inspect/*.
const P = require('internal/primordials');

const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
const LONG_LINES_SINCE = 12;
const STRING_LIMIT_SINCE = 14;
const SEPARATOR_SINCE = 16;
const isNewerThan10 = host.release >= LONG_LINES_SINCE;

/** Options that a release does not have keep their value but are no defaults to be seen. */
const fixed = {
  maxStringLength: host.release >= STRING_LIMIT_SINCE ? 10000 : Infinity,
  getters: false,
  numericSeparator: false,
};
const defaults = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  ...(isNewerThan10 && { maxStringLength: fixed.maxStringLength }),
  breakLength: isNewerThan10 ? 80 : 60,
  compact: isNewerThan10 ? 3 : true,
  sorted: false,
  ...(isNewerThan10 && { getters: false }),
  ...(host.release >= SEPARATOR_SINCE && { numericSeparator: false }),
};

const plain = (text) => text;

function colourful(text, kind) {
  const colour = inspect.styles[kind];
  if (colour === undefined) return text;
  const codes = inspect.colors[colour];
  return `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}

function optionsForUser(context, isForeign) {
  const options = { stylize: context.style };
  for (const key of P.Object.keys(defaults)) options[key] = context[key];
  if (context.userOptions !== undefined) P.Object.assign(options, context.userOptions);
  return isForeign ? P.Object.setPrototypeOf(options, null) : options;
}

function newContext() {
  const context = P.Object.assign({}, fixed, defaults);
  context.indentation = 0;
  context.currentDepth = 0;
  context.seen = [];
  context.circular = undefined;
  context.userOptions = undefined;
  context.inspect = inspect;
  context.optionsForUser = (isForeign) => optionsForUser(context, isForeign);
  return context;
}

/** What util.inspect returns. The second argument is options, or the old showHidden, depth, colors. */
function inspect(value, options, depth, colors) {
  const context = newContext();
  context.style = plain;
  if (typeof options === 'boolean') context.showHidden = options;
  if (depth !== undefined && typeof options !== 'object') context.depth = depth;
  if (colors !== undefined && typeof options !== 'object') context.colors = colors;
  if (typeof options === 'object' && options !== null) {
    const keys = P.Object.keys(options);
    for (let i = 0; i < keys.length; i++) {
      if (P.objectHasOwn(defaults, keys[i]) || keys[i] === 'stylize') context[keys[i]] = options[keys[i]];
    }
    context.userOptions = options;
  }
  if (context.colors) context.style = colourful;
  if (context.maxArrayLength === null) context.maxArrayLength = Infinity;
  if (context.maxStringLength === null) context.maxStringLength = Infinity;
  return require('internal/inspect/values').formatValue(context, value, 0);
}

const lazy = (name, make) =>
  P.Object.defineProperty(inspect, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      P.Object.defineProperty(inspect, name, { value, writable: true, configurable: true, enumerable: true });
      return value;
    },
  });
lazy('colors', () => require('internal/inspect/colours').colors);
lazy('styles', () => require('internal/inspect/colours').styles);
P.Object.defineProperty(inspect, 'custom', { value: CUSTOM, enumerable: false });
P.Object.defineProperty(inspect, 'defaultOptions', {
  configurable: true,
  enumerable: true,
  get: () => defaults,
  set(options) {
    require('internal/validators').validateObject(options, 'options');
    P.Object.assign(defaults, options);
  },
});

module.exports = { inspect, CUSTOM };
