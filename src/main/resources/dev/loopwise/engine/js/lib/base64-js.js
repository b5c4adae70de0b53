'use strict';

// The name by which the npm package buffer asks for it.
module.exports = require('vendor/base64-js/index');
