module.exports = require('internal/streams/from-before-14');
