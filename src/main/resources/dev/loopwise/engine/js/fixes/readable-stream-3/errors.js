module.exports = require('internal/streams/errors');
