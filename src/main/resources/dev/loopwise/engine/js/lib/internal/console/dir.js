'use strict';

const { inspect } = require('internal/inspect');

exports.dir = (object, options, indented, indent) =>
  `${indented(inspect(object, { customInspect: false, ...options }), indent)}\n`;
