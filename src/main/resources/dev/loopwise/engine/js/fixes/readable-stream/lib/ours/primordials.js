module.exports = require('internal/streams/primordials');
