'use strict';

// Streams: the npm package readable-stream, which is made from Node's own source, in two lines.
const FIRST_OF_LATER_LINE = 14;

module.exports = host.release < FIRST_OF_LATER_LINE
  ? require('internal/streams/before-14')
  : require('vendor/readable-stream/lib/stream');
