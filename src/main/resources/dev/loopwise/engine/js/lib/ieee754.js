'use strict';

// The name by which the npm package buffer asks for it.
module.exports = require('vendor/ieee754/index');
