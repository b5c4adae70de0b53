'use strict';

// The old name of util.
const NAMES_SCHEME_SINCE = 26;

const instead = host.release >= NAMES_SCHEME_SINCE ? '`node:util`' : 'util';
process.emitWarning(`sys is deprecated. Use ${instead} instead.`, 'DeprecationWarning', 'DEP0025');

module.exports = require('util');
