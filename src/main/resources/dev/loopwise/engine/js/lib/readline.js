'use strict';

// Lines from a readable stream. There is no terminal here, so nothing is edited or echoed.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
const { AbortError, codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const REFUSES_WHEN_CLOSED_SINCE = 17;
const HAS_PROMISES_SINCE = 17;
const LINE_END = /\r\n|\n|\r(?!$)|\u2028|\u2029/;

class Interface extends EventEmitter {
  #decoder = new StringDecoder('utf8');
  #rest = '';
  #question;
  #prompt;

  constructor(input, output) {
    super();
    const options = typeof input?.on === 'function' ? { input, output } : input ?? {};
    if (typeof options.input?.on !== 'function') {
      throw new codes.ERR_INVALID_ARG_TYPE('input', 'Stream', options.input);
    }
    this.input = options.input;
    this.output = options.output;
    this.terminal = false;
    this.closed = false;
    this.paused = false;
    this.line = '';
    this.#prompt = options.prompt ?? '> ';
    this.input.on('data', this.#onData);
    this.input.on('end', this.#onEnd);
    this.input.resume();
    options.signal?.addEventListener('abort', () => this.close(), { once: true });
  }

  #onData = (chunk) => {
    const text = this.#rest + this.#decoder.write(chunk);
    const lines = P.stringSplit(text, LINE_END);
    this.#rest = P.arrayPop(lines);
    for (let i = 0; i < lines.length; i++) this.#take(lines[i]);
  };

  #onEnd = () => {
    const last = this.#rest + this.#decoder.end();
    this.#rest = '';
    if (last !== '') this.#take(P.stringReplace(last, /\r$/, ''));
    this.close();
  };

  #take(line) {
    const answer = this.#question;
    if (answer === undefined) {
      this.emit('line', line);
      return;
    }
    this.#question = undefined;
    answer(line);
  }

  getPrompt() { return this.#prompt; }
  setPrompt(prompt) { this.#prompt = prompt; }

  prompt() {
    if (this.paused) this.resume();
    this.output?.write(this.#prompt);
  }

  question(query, options, callback = options) {
    if (this.closed && host.release >= REFUSES_WHEN_CLOSED_SINCE) {
      throw new codes.ERR_USE_AFTER_CLOSE('readline');
    }
    validateFunction(callback, 'cb');
    if (this.#question !== undefined) return;
    this.output?.write(query);
    this.#question = callback;
    this.resume();
  }

  pause() {
    if (this.paused) return this;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  }

  resume() {
    if (!this.paused) return this;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  }

  write(text) { this.#onData(P.String(text)); }

  close() {
    if (this.closed) return;
    this.pause();
    this.input.removeListener('data', this.#onData);
    this.input.removeListener('end', this.#onEnd);
    this.closed = true;
    this.emit('close');
  }

  [Symbol.asyncIterator]() {
    const lines = require('internal/events/on').onUntil(this, 'line', ['close']);
    const iterator = {
      async next() {
        const { value, done } = await lines.next();
        return done ? { value: undefined, done } : { value: value[0], done };
      },
      return: async () => {
        this.close();
        await lines.return();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() { return iterator; },
    };
    return iterator;
  }
}

function createInterface(input, output) {
  return new Interface(input, output);
}

const { CUSTOM } = require('internal/util/promisify');
P.Object.defineProperty(Interface.prototype.question, CUSTOM, {
  value(query, options) {
    return new P.Promise((resolve, reject) => {
      const signal = options?.signal;
      if (signal?.aborted) {
        reject(new AbortError(undefined, { cause: signal.reason }));
        return;
      }
      this.question(query, options, resolve);
    });
  },
});

const ESCAPES = { clearLine: ['\u001b[1K', '\u001b[2K', '\u001b[0K'] };

function writeTo(stream, text, callback) {
  if (stream) return stream.write(text, callback);
  if (callback) process.nextTick(callback, null);
  return true;
}

function steps(count, back, forth) {
  if (count < 0) return `\u001b[${-count}${back}`;
  return count > 0 ? `\u001b[${count}${forth}` : '';
}

module.exports = {
  Interface,
  createInterface,
  clearLine: (stream, direction, callback) =>
    writeTo(stream, ESCAPES.clearLine[direction < 0 ? 0 : direction > 0 ? 2 : 1], callback),
  clearScreenDown: (stream, callback) => writeTo(stream, '\u001b[0J', callback),
  cursorTo: (stream, x, y, callback) =>
    writeTo(stream, typeof y === 'number' ? `\u001b[${y + 1};${x + 1}H` : `\u001b[${x + 1}G`, callback),
  moveCursor: (stream, dx, dy, callback) =>
    writeTo(stream, steps(dx, 'D', 'C') + steps(dy, 'A', 'B'), callback),
  emitKeypressEvents() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('readline.emitKeypressEvents');
  },
};
if (host.release >= HAS_PROMISES_SINCE) {
  P.Object.defineProperty(module.exports, 'promises',
    { configurable: true, enumerable: true, get: () => require('readline/promises') });
}
