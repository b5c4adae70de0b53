'use strict';

// `await using` of a stream: destroys what has not ended, and waits until it is closed.
const P = require('internal/primordials');
const { AbortError } = require('internal/errors');

const finished = () => require('vendor/readable-stream/lib/internal/streams/end-of-stream');

function destroyUnended(stream, isOver) {
  if (stream.destroyed) return undefined;
  const error = isOver ? null : new AbortError();
  stream.destroy(error);
  return error;
}

const whenClosed = (stream, isExpected) => new P.Promise((resolve, reject) => {
  finished()(stream, (error) => (error && !isExpected(error) ? reject(error) : resolve(null)));
});

/** From Node 22 on the methods are async functions, which take more promise jobs. */
function asMethod(close, isAsync) {
  return isAsync
    ? async function asyncDispose() { await close(this); }
    : function asyncDispose() { return close(this); };
}

exports.ofWritable = (isAsync) => asMethod((stream) => {
  destroyUnended(stream, stream.writableFinished);
  return whenClosed(stream, (error) => error.name === 'AbortError');
}, isAsync);

exports.ofReadable = (isAsync) => asMethod((stream) => {
  const own = destroyUnended(stream, stream.readableEnded);
  return whenClosed(stream, (error) => error === own);
}, isAsync);
