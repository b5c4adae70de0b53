'use strict';

// A request on its connection: sending it, reading the response, and what becomes of the connection.
const P = require('internal/primordials');
const { SAYS_DESTROYED } = require('internal/http/traits');
const { finished } = require('stream');
const { isFinished } = require('internal/http/outgoing');
const { Parser } = require('internal/http/parser');
const { IncomingMessage, messageOf, feeder, factsOf, endAndClose, abortResponse } =
  require('internal/http/incoming');
const { resetFailure } = require('internal/net/failures');

const TELLS_CLOSE_WHEN_KEPT = host.release >= 14;
const FLUSHES_FIRST = host.release < 14;
const ABORTS_QUIETLY = host.release < 14;
const CLOSES_ITSELF = host.release >= 16;

function noteGone(request) {
  if (SAYS_DESTROYED) request.destroyed = true;
}

function fail(request, error) {
  request._error ??= error;
  request.emit('error', error);
}

function tellClosed(request) {
  request._closed = true;
  request.emit('close');
}

/** The request has got its socket, or an error instead. */
exports.begin = (request, socket, error) => {
  if (request.aborted && ABORTS_QUIETLY && !error) {
    if (!request.agent) socket.destroy();
    else socket.emit('free');
    return;
  }
  if (request.destroyed || error) {
    endEarly(request, socket, error);
    return;
  }
  request.socket = socket;
  socket._httpMessage = request;
  const parser = new Parser(false,
    feeder(socket, () => parser, (facts) => responded(request, socket, facts)));
  parser.incoming = null;
  request.parser = parser;
  socket.parser = parser;
  const listeners = {
    error: (failure) => socketFailed(request, socket, failure),
    data: (bytes) => received(request, socket, bytes),
    end: () => socketEnded(request, socket),
    close: () => socketClosed(request, socket),
    drain: () => drained(request),
  };
  request._listeners = listeners;
  for (const type of P.Object.keys(listeners)) socket.on(type, listeners[type]);
  if (request.timeout !== undefined) forwardTimeout(request, socket);
  if (FLUSHES_FIRST) request._flush();
  request.emit('socket', socket);
  if (!FLUSHES_FIRST) request._flush();
};

function endEarly(request, socket, error) {
  const failure = error || request._error || null;
  const tell = (reason) => {
    if (reason) fail(request, reason);
    else if (!request.aborted) fail(request, resetFailure('socket hang up'));
    tellClosed(request);
  };
  if (!socket) {
    tell(failure);
  } else if (!failure && request.agent && !socket.destroyed) {
    socket.emit('free');
    tell(null);
  } else {
    finished(socket.destroy(failure), (closing) => {
      const isPremature = closing?.code === 'ERR_STREAM_PREMATURE_CLOSE';
      tell(failure || (isPremature ? null : closing));
    });
  }
}

function forwardTimeout(request, socket) {
  request.timeoutCb = () => request.emit('timeout');
  socket.on('timeout', request.timeoutCb);
}

function drained(request) {
  if (request.finished || !request._needsDrain) return;
  request._needsDrain = false;
  request.emit('drain');
}

function detach(request, socket, types) {
  for (const type of types) socket.removeListener(type, request._listeners[type]);
}

function free(request, socket) {
  request.parser = null;
  socket.parser = null;
}

function received(request, socket, bytes) {
  const { parser } = request;
  if (parser === null) return;
  const outcome = parser.execute(bytes);
  if (outcome instanceof Error) {
    free(request, socket);
    detach(request, socket, ['data', 'end']);
    socket.destroy();
    socket._hadError = true;
    fail(request, outcome);
  } else if (parser.upgraded) {
    upgrade(request, socket, parser);
  } else if (parser.incoming?.complete && parser.incoming.statusCode >= 200) {
    detach(request, socket, ['data', 'end', 'drain']);
    free(request, socket);
  }
}

function upgrade(request, socket, parser) {
  const event = request.method === 'CONNECT' ? 'connect' : 'upgrade';
  const { incoming, rest } = parser;
  detach(request, socket, P.Object.keys(request._listeners));
  free(request, socket);
  if (request.listenerCount(event) === 0) {
    socket.destroy();
    return;
  }
  socket.emit('agentRemove');
  socket.on('end', () => tellClosed(request));
  noteGone(request);
  request.emit(event, incoming, socket, rest);
}

/** The head of a response is there. */
function responded(request, socket, facts) {
  const { parser } = request;
  const response = messageOf(IncomingMessage, socket, facts);
  if (request.res) {
    socket.destroy();
    return true;
  }
  if (facts.isUpgrade && (facts.status === 101 || request.method === 'CONNECT')) {
    parser.incoming = response;
    parser.upgraded = true;
    parser.isOpen = false;
    return true;
  }
  response.upgrade = false;
  parser.incoming = response;
  if (facts.status < 200) {
    parser.incoming = null;
    if (facts.status === 100) request.emit('continue');
    request.emit('information', factsOf(response));
    return true;
  }
  if (request.shouldKeepAlive && !facts.shouldKeepAlive) request.shouldKeepAlive = false;
  request.res = response;
  response.req = request;
  response.on('end', () => responseEnded(request));
  request.on('finish', () => {
    if (request.shouldKeepAlive && request._ended) keepAlive(request);
  });
  if (request.aborted || !request.emit('response', response)) response._dump();
  return request.method === 'HEAD';
}

function responseEnded(request) {
  const { socket } = request;
  if (socket && request.timeoutCb) socket.removeListener('timeout', request.timeoutCb);
  request._ended = true;
  if (!request.shouldKeepAlive) {
    if (socket.writable) socket.destroySoon();
  } else if (isFinished(request) && !request.aborted) {
    keepAlive(request);
  }
}

/** The connection is free for the next request, after the program has heard of the end. */
function keepAlive(request) {
  const { socket } = request;
  if (request.timeoutCb) {
    socket.setTimeout(0, request.timeoutCb);
    request.timeoutCb = null;
  }
  detach(request, socket, ['close', 'error', 'data', 'end']);
  process.nextTick(() => {
    if (TELLS_CLOSE_WHEN_KEPT) tellClosed(request);
    if (request.socket) request.socket.emit('free');
  });
  noteGone(request);
  if (request.res) request.res.socket = host.release >= 18 ? null : request.res.socket;
}

function socketFailed(request, socket, error) {
  socket._hadError = true;
  fail(request, error);
  if (request.parser) {
    request.parser.finish();
    free(request, socket);
  }
  detach(request, socket, ['data', 'end']);
  socket.destroy();
}

function socketEnded(request, socket) {
  if (!request.res && !socket._hadError) {
    socket._hadError = true;
    fail(request, resetFailure('socket hang up'));
  }
  if (request.parser) {
    request.parser.finish();
    free(request, socket);
  }
  socket.end();
}

function socketClosed(request, socket) {
  const { parser, res: response } = request;
  socket.read();
  noteGone(request);
  if (response) {
    if (!response.complete) abortResponse(response);
    tellClosed(request);
    if (!CLOSES_ITSELF) endAndClose(response);
    else if (!response.aborted && response.readable) response.push(null);
  } else {
    if (!socket._hadError) {
      socket._hadError = true;
      fail(request, resetFailure('socket hang up'));
    }
    tellClosed(request);
  }
  request.outputData.length = 0;
  if (parser) {
    parser.finish();
    free(request, socket);
  }
}
