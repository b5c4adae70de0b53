'use strict';

// The name by which npm packages ask for it.
module.exports = require('internal/abort-controller');
