'use strict';

// The streams of Node 10 and 12, from the line of the package that was made from Node 10.
const FOLDER = 'vendor/readable-stream-3/lib';
const Stream = require(`${FOLDER}/internal/streams/stream`);

Stream.Readable = require(`${FOLDER}/_stream_readable`);
Stream.Writable = require(`${FOLDER}/_stream_writable`);
Stream.Duplex = require(`${FOLDER}/_stream_duplex`);
Stream.Transform = require(`${FOLDER}/_stream_transform`);
Stream.PassThrough = require(`${FOLDER}/_stream_passthrough`);
Stream.pipeline = require(`${FOLDER}/internal/streams/pipeline`);
Stream.finished = require(`${FOLDER}/internal/streams/end-of-stream`);
Stream.Stream = Stream;
Stream._isUint8Array = (value) => value instanceof Uint8Array;
Stream._uint8ArrayToBuffer = ({ buffer, byteOffset, byteLength }) =>
  require('buffer').Buffer.from(buffer, byteOffset, byteLength);
if (host.release < 12) require('inherits')(Stream, require('events'));

module.exports = Stream;
