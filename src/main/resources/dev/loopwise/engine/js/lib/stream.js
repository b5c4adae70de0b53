'use strict';

// Streams: the npm package readable-stream, which is made from Node's own source.
const streams = require('vendor/readable-stream/lib/stream');

module.exports = streams;
