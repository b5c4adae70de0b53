'use strict';

// How parameters of URLs look in the console.
const P = require('internal/primordials');

const stripColors = (text) => P.stringReplace(text, /\u001b\[\d+m/g, '');
const tooDeep = (options) => options.stylize('[Object]', 'special');

function deeper(depth, options) {
  return typeof depth === 'number' ? { ...options, depth: depth - 1 } : options;
}

function braces(name, parts, isLong) {
  if (parts.length === 0) return `${name} {}`;
  return isLong ? `${name} {\n  ${P.arrayJoin(parts, ',\n  ')} }` : `${name} { ${P.arrayJoin(parts, ', ')} }`;
}

exports.inspectParams = function inspectParams(params, list, depth, options, inspect) {
  if (typeof depth === 'number' && depth < 0) return tooDeep(options);
  const inner = deeper(depth, options);
  const parts = [];
  let length = -2;
  for (let i = 0; i < list.length; i++) {
    const part = `${inspect(list[i][0], inner)} => ${inspect(list[i][1], inner)}`;
    length += stripColors(part).length + 2;
    P.arrayPush(parts, part);
  }
  return braces(params.constructor.name, parts, length > options.breakLength);
};

exports.inspectIterator = function inspectIterator(left, depth, options, inspect) {
  if (typeof depth === 'number' && depth < 0) return tooDeep(options);
  const inner = deeper(depth, options);
  const parts = [];
  for (let i = 0; i < left.length; i++) P.arrayPush(parts, inspect(left[i], inner));
  return braces('URLSearchParams Iterator', parts, P.stringIncludes(inspect(left, inner), '\n'));
};
