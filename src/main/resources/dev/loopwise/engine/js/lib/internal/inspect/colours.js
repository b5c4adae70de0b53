'use strict';

// ANSI codes [on, off] and which kind of value has which colour.
const P = require('internal/primordials');

const HAS_MANY_SINCE = 12;
const few = {
  __proto__: null,
  bold: [1, 22], italic: [3, 23], underline: [4, 24], inverse: [7, 27], white: [37, 39],
  grey: [90, 39], black: [30, 39], blue: [34, 39], cyan: [36, 39], green: [32, 39],
  magenta: [35, 39], red: [31, 39], yellow: [33, 39],
};
const many = {
  __proto__: null,
  reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], blink: [5, 25],
  inverse: [7, 27], hidden: [8, 28], strikethrough: [9, 29], doubleunderline: [21, 24],
  black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39],
  magenta: [35, 39], cyan: [36, 39], white: [37, 39],
  bgBlack: [40, 49], bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49], bgBlue: [44, 49],
  bgMagenta: [45, 49], bgCyan: [46, 49], bgWhite: [47, 49],
  framed: [51, 54], overlined: [53, 55], gray: [90, 39],
  redBright: [91, 39], greenBright: [92, 39], yellowBright: [93, 39], blueBright: [94, 39],
  magentaBright: [95, 39], cyanBright: [96, 39], whiteBright: [97, 39],
  bgGray: [100, 49], bgRedBright: [101, 49], bgGreenBright: [102, 49], bgYellowBright: [103, 49],
  bgBlueBright: [104, 49], bgMagentaBright: [105, 49], bgCyanBright: [106, 49],
  bgWhiteBright: [107, 49],
};

// Other names for a colour are not listed.
const ALIASES = {
  gray: ['grey', 'blackBright'], bgGray: ['bgGrey', 'bgBlackBright'], dim: ['faint'],
  strikethrough: ['crossedout', 'strikeThrough', 'crossedOut'], hidden: ['conceal'],
  inverse: ['swapColors', 'swapcolors'], doubleunderline: ['doubleUnderline'],
};

function withAliases(colors) {
  for (const [name, aliases] of Object.entries(ALIASES)) {
    for (const alias of aliases) {
      P.Object.defineProperty(colors, alias, {
        get: () => colors[name],
        set(value) { colors[name] = value; },
        configurable: true,
        enumerable: false,
      });
    }
  }
  return colors;
}

exports.colors = host.release < HAS_MANY_SINCE ? few : withAliases(many);

exports.styles = {
  __proto__: null,
  special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey',
  null: 'bold', string: 'green', symbol: 'green', date: 'magenta', regexp: 'red',
  ...(host.release >= HAS_MANY_SINCE && { module: 'underline' }),
};
