'use strict';

// Reads HTTP/1.1 messages from bytes: a head, then a body of a known length, in chunks, or until the
// connection ends. What it finds is told at once.
const P = require('internal/primordials');
const { Buffer } = require('buffer');

const EMPTY = Buffer.alloc(0);
const HEAD_END = '\r\n\r\n';

function failure(code, reason, bytesParsed = 0) {
  const error = new Error(`Parse Error: ${reason}`);
  error.code = code;
  error.reason = reason;
  error.bytesParsed = bytesParsed;
  return error;
}

class Parser {
  /** `handler` has `head(facts)`, true when no body follows, `body(bytes)` and `done(trailers)`. */
  constructor(isRequest, handler) {
    this.isRequest = isRequest;
    this.handler = handler;
    this.rest = EMPTY;
    this.state = 'head';
    this.left = 0;
    this.isOpen = true;
    this.incoming = null;
  }

  /** Takes bytes; returns an error when they are no HTTP. */
  execute(bytes) {
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    try {
      while (this.isOpen && this.step());
    } catch (error) {
      if (typeof error.bytesParsed !== 'number') throw error;
      this.isOpen = false;
      error.rawPacket = bytes;
      return error;
    }
    return bytes.length;
  }

  /** The connection has ended; an error when that was too early. */
  finish() {
    if (this.state === 'untilEnd') {
      this.complete([]);
    } else if (this.isOpen && (this.state !== 'head' || this.rest.length > 0)) {
      this.isOpen = false;
      return failure('HPE_INVALID_EOF_STATE', 'Invalid EOF state');
    }
    return undefined;
  }

  /** Takes what comes next out of the bytes; false when more is needed. */
  step() {
    switch (this.state) {
      case 'head': return this.readHead();
      case 'length': return this.readBody('end');
      case 'size': return this.readSize();
      case 'chunk': return this.readBody('afterChunk');
      case 'afterChunk': return this.readLine() !== null && this.enter('size');
      case 'trailers': return this.readTrailers();
      case 'untilEnd': return this.readUntilEnd();
      default: return this.complete([]);
    }
  }

  enter(state) {
    this.state = state;
    return true;
  }

  readLine() {
    const end = this.rest.indexOf('\r\n');
    if (end === -1) return null;
    const line = this.rest.toString('latin1', 0, end);
    this.rest = this.rest.subarray(end + 2);
    return line;
  }

  readHead() {
    while (this.rest.length >= 2 && this.rest[0] === 13 && this.rest[1] === 10) {
      this.rest = this.rest.subarray(2);
    }
    if (this.rest.length === 0) return false;
    this.checkStart();
    const end = this.rest.indexOf(HEAD_END);
    if (end === -1) return false;
    const lines = P.stringSplit(this.rest.toString('latin1', 0, end), '\r\n');
    this.rest = this.rest.subarray(end + HEAD_END.length);
    const facts = this.isRequest ? requestLine(lines[0]) : statusLine(lines[0]);
    facts.rawHeaders = headersOf(lines, 1);
    this.prepareBody(facts);
    return true;
  }

  /** Something that is no HTTP at all is refused before the head is complete. */
  checkStart() {
    const start = this.rest.toString('latin1', 0, 5);
    if (this.isRequest) {
      if (P.regExpExec(/^[A-Z]/, start) === null) {
        throw failure('HPE_INVALID_METHOD', 'Invalid method encountered');
      }
    } else if (!P.stringStartsWith('HTTP/', start)) {
      throw failure('HPE_INVALID_CONSTANT', 'Expected HTTP/');
    }
  }

  prepareBody(facts) {
    const { rawHeaders } = facts;
    const coding = valueOf(rawHeaders, 'transfer-encoding');
    const length = valueOf(rawHeaders, 'content-length');
    const connection = P.stringToLowerCase(valueOf(rawHeaders, 'connection') ?? '');
    const isLastByDefault = facts.minor === 0;
    facts.isUpgrade = valueOf(rawHeaders, 'upgrade') !== undefined &&
      P.stringIncludes(connection, 'upgrade') || facts.method === 'CONNECT';
    const isChunked = coding !== undefined && P.stringIncludes(coding, 'chunked');
    const isBodyless = this.isRequest ? false
      : facts.status < 200 || facts.status === 204 || facts.status === 304;
    const isEndless = !this.isRequest && !isBodyless && !isChunked && length === undefined;
    facts.shouldKeepAlive = !isEndless && (isLastByDefault
      ? P.stringIncludes(connection, 'keep-alive') : !P.stringIncludes(connection, 'close'));
    const skipsBody = this.handler.head(facts) === true || isBodyless;
    this.left = P.Number(length ?? 0);
    if (skipsBody) this.state = 'end';
    else if (isChunked) this.state = 'size';
    else if (isEndless) this.state = 'untilEnd';
    else this.state = this.left > 0 ? 'length' : 'end';
  }

  readBody(next) {
    if (this.rest.length === 0) return false;
    const bytes = this.rest.subarray(0, this.left);
    this.rest = this.rest.subarray(bytes.length);
    this.left -= bytes.length;
    if (this.left === 0) this.state = next;
    this.handler.body(bytes);
    return true;
  }

  readSize() {
    const line = this.readLine();
    if (line === null) return false;
    if (P.regExpExec(/^[0-9a-f]+/i, line) === null) {
      throw failure('HPE_INVALID_CHUNK_SIZE', 'Invalid character in chunk size');
    }
    this.left = parseInt(line, 16);
    return this.enter(this.left === 0 ? 'trailers' : 'chunk');
  }

  readTrailers() {
    const lines = [];
    const before = this.rest;
    for (;;) {
      const line = this.readLine();
      if (line === null) {
        this.rest = before;
        return false;
      }
      if (line === '') return this.complete(headersOf(lines, 0));
      P.arrayPush(lines, line);
    }
  }

  readUntilEnd() {
    const bytes = this.rest;
    this.rest = EMPTY;
    if (bytes.length > 0) this.handler.body(bytes);
    return false;
  }

  complete(trailers) {
    this.state = 'head';
    this.handler.done(trailers);
    return this.rest.length > 0;
  }
}

function requestLine(line) {
  const found = P.regExpExec(/^([A-Z-]+) (\S+) HTTP\/(\d)\.(\d)$/, line);
  if (found === null) throw failure('HPE_INVALID_CONSTANT', 'Expected HTTP/');
  return { method: found[1], url: found[2], major: +found[3], minor: +found[4] };
}

function statusLine(line) {
  const found = P.regExpExec(/^HTTP\/(\d)\.(\d) (\d{3}) ?(.*)$/, line);
  if (found === null) throw failure('HPE_INVALID_STATUS', 'Invalid status code');
  return { major: +found[1], minor: +found[2], status: +found[3], message: found[4] };
}

/** Names and values in turn. */
function headersOf(lines, from) {
  const raw = [];
  for (let i = from; i < lines.length; i++) {
    const colon = P.stringIndexOf(lines[i], ':');
    if (colon < 1 || lines[i][colon - 1] === ' ') {
      throw failure('HPE_INVALID_HEADER_TOKEN', 'Invalid header token');
    }
    P.arrayPush(raw, P.stringSlice(lines[i], 0, colon), lines[i].slice(colon + 1).trim());
  }
  return raw;
}

function valueOf(raw, name) {
  for (let i = 0; i < raw.length; i += 2) {
    if (P.stringToLowerCase(raw[i]) === name) return raw[i + 1];
  }
  return undefined;
}

module.exports = { Parser };
