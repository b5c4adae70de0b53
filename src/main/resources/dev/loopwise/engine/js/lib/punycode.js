'use strict';

// The npm package, which Node has taken over.
const WARNS_SINCE = 21;

if (host.release >= WARNS_SINCE) {
  process.emitWarning('The `punycode` module is deprecated. Please use a userland alternative instead.',
    'DeprecationWarning', 'DEP0040');
}

module.exports = require('vendor/punycode/punycode');
