'use strict';

// process.stdin, process.stdout and process.stderr. They become streams only when a snippet asks for them; until
// then the console writes straight to the host. A snippet that replaces `process.stdout.write`
// sees what the console prints, as in Node.
const streams = { 0: undefined, 1: undefined, 2: undefined };

function write(fd, text) {
  if (host.sharesOutput) host.awaitWorkOn(() => `c#${fd}`);
  host.write(fd, text);
}

function makeStream(fd) {
  const { Writable } = require('stream');
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, encoding, callback) {
      write(fd, typeof chunk === 'string' ? chunk : chunk.toString());
      callback();
    },
  });
  stream.fd = fd;
  stream._type = 'pipe';
  stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  stream._destroy = (error, callback) => callback(error);
  return stream;
}

/** A standard input that was closed before anything was written to it. */
function makeInput() {
  const { Readable } = require('stream');
  let isAsked = false;
  const stream = new Readable({
    highWaterMark: 65536,
    read() {
      if (isAsked) return;
      isAsked = true;
      host.pollEvent('stdin', () => stream.push(null));
    },
  });
  stream.fd = 0;
  return stream;
}

/** The stream of a file descriptor from 0 to 2. */
exports.stream = (fd) => (streams[fd] ??= fd === 0 ? makeInput() : makeStream(fd));

const ignore = () => {};

/** Writes text as the console does. */
exports.write = (fd, text) => {
  if (streams[fd] === undefined) write(fd, text);
  else streams[fd].write(text, ignore);
};
