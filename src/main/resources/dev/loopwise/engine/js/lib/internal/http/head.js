'use strict';

// The head of a message that goes out: its start line, the headers that were set, and those that
// follow from what is known of the body and the connection.
const P = require('internal/primordials');
const { isToken, hasBadCharacter } = require('internal/http/names');
const { codes } = require('internal/errors');

const CRLF = '\r\n';
const SPECIAL = ['connection', 'content-length', 'transfer-encoding', 'date', 'expect', 'trailer',
  'keep-alive'];
const SAYS_HOW_LONG_SINCE = 14;

function checkEntry(name, value) {
  if (!isToken(name)) throw new codes.ERR_INVALID_HTTP_TOKEN('Header name', name);
  if (value === undefined) throw new codes.ERR_HTTP_INVALID_HEADER_VALUE(value, name);
  if (hasBadCharacter(`${value}`)) throw new codes.ERR_INVALID_CHAR('header content', name);
}

/** `[name, value]` pairs of an object, a list of pairs, or a list of names and values in turn. */
function entriesOf(headers) {
  const entries = [];
  if (P.isArray(headers)) {
    const isPaired = headers.length > 0 && P.isArray(headers[0]);
    for (let i = 0; i < headers.length; i += isPaired ? 1 : 2) {
      P.arrayPush(entries, isPaired ? headers[i] : [headers[i], headers[i + 1]]);
    }
  } else if (headers) {
    for (const name of P.Object.keys(headers)) P.arrayPush(entries, [name, headers[name]]);
  }
  return entries;
}

function note(message, state, name, value) {
  const lower = P.stringToLowerCase(name);
  if (!P.arrayIncludes(SPECIAL, lower)) return;
  state[lower] = true;
  const text = P.stringToLowerCase(`${value}`);
  if (lower === 'connection') {
    message._removedConnection = false;
    if (P.stringIncludes(text, 'close')) message._last = true;
    else message.shouldKeepAlive = true;
  } else if (lower === 'transfer-encoding') {
    message.chunkedEncoding = P.stringIncludes(text, 'chunked');
  } else if (lower === 'content-length') {
    message._contentLength = +value;
  } else if (lower === 'keep-alive') {
    message._defaultKeepAlive = false;
  }
}

function connectionLines(message, state) {
  if (message._removedConnection) {
    message._last = !message.shouldKeepAlive;
    return '';
  }
  if (state.connection) return '';
  const keeps = message.shouldKeepAlive &&
    (state['content-length'] || message.useChunkedEncodingByDefault || message.agent);
  if (!keeps) {
    message._last = true;
    return `Connection: close${CRLF}`;
  }
  const millis = message._keepAliveTimeout;
  const saysHowLong = millis && message._defaultKeepAlive && host.release >= SAYS_HOW_LONG_SINCE;
  const hint = saysHowLong ? `Keep-Alive: timeout=${P.Math.floor(millis / 1000)}${CRLF}` : '';
  return `Connection: keep-alive${CRLF}${hint}`;
}

function bodyLines(message, state) {
  if (state['content-length'] || state['transfer-encoding']) return '';
  if (!message._hasBody) {
    message.chunkedEncoding = false;
  } else if (!message.useChunkedEncodingByDefault) {
    message._last = true;
  } else if (!state.trailer && !message._removedLength &&
      typeof message._contentLength === 'number') {
    return `Content-Length: ${message._contentLength}${CRLF}`;
  } else if (!message._removedCoding) {
    message.chunkedEncoding = true;
    return `Transfer-Encoding: chunked${CRLF}`;
  } else {
    message._last = true;
  }
  return '';
}

/** Makes the head of a message. */
function storeHead(message, firstLine, headers) {
  const state = { __proto__: null };
  let text = firstLine;
  for (const [name, value] of entriesOf(headers)) {
    const values = P.isArray(value) ? value : [value];
    for (let i = 0; i < values.length; i++) {
      checkEntry(name, values[i]);
      text += `${name}: ${values[i]}${CRLF}`;
      note(message, state, name, values[i]);
    }
  }
  if (message.sendDate && !state.date) text += `Date: ${new Date().toUTCString()}${CRLF}`;
  if (message.chunkedEncoding && (message.statusCode === 204 || message.statusCode === 304)) {
    message.chunkedEncoding = false;
    message.shouldKeepAlive = false;
  }
  text += connectionLines(message, state);
  text += bodyLines(message, state);
  message._header = text + CRLF;
  message._headerSent = false;
  if (state.expect) message._send('');
}

module.exports = { storeHead, entriesOf };
