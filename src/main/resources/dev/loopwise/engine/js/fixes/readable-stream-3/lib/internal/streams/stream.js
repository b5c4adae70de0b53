// The package takes Node's own class.
module.exports = require('vendor/readable-stream/lib/internal/streams/legacy').Stream;
