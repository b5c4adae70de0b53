'use strict';

// Reads a whole stream into one value.
const { bytesOf, concat, toBuffer } = require('internal/bytes');
const { decodeUtf8 } = require('internal/encoding');

const BYTES_SINCE = 24;

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(bytesOf(chunk, 'utf8', 'chunk'));
  return concat(chunks);
}

exports.arrayBuffer = async (stream) => (await collect(stream)).buffer;
exports.buffer = async (stream) => toBuffer((await collect(stream)).buffer);
if (host.release >= BYTES_SINCE) exports.bytes = collect;
exports.text = async (stream) => decodeUtf8(await collect(stream));
exports.json = async (stream) => JSON.parse(await exports.text(stream));
exports.blob = async (stream) => new (require('internal/blob').Blob)([await collect(stream)]);
