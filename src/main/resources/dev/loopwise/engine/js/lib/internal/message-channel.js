'use strict';

// MessageChannel: two ports that send each other clones. Messages arrive in the poll phase.
const P = require('internal/primordials');
const { EventTarget, Event, defineHandler } = require('internal/event-target');
const { codes } = require('internal/errors');
const clone = require('internal/structured-clone');

const kCreate = Symbol('create');
const DELIVERY_MILLIS = 0.01;

class MessageEvent extends Event {
  #data;

  constructor(type, init = {}) {
    super(type, init);
    this.#data = init.data ?? null;
  }

  get data() { return this.#data; }
}

let join;

class MessagePort extends EventTarget {
  #other;
  #queue = [];
  #isStarted = false;
  #isScheduled = false;
  #isClosed = false;
  #handle;
  #listeners = new P.Map();

  static {
    join = (one, two) => {
      one.#other = two;
      two.#other = one;
    };
  }

  constructor(token) {
    if (token !== kCreate) throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    super();
  }

  postMessage(value, options) {
    const message = clone(value, P.isArray(options) ? { transfer: options } : options);
    const other = this.#other;
    if (this.#isClosed || other.#isClosed) return;
    P.arrayPush(other.#queue, message);
    other.#schedule();
  }

  /** One event of the poll phase delivers all messages that are there. */
  #schedule() {
    if (!this.#isStarted || this.#isScheduled || this.#queue.length === 0) return;
    this.#isScheduled = true;
    host.pollEvent('port', () => this.#deliver(), { millis: DELIVERY_MILLIS });
  }

  #deliver() {
    this.#isScheduled = false;
    if (this.#isClosed || this.#queue.length === 0) return;
    const data = P.arrayShift(this.#queue);
    this.dispatchEvent(new MessageEvent('message', { data }));
    this.#schedule();
  }

  start() {
    if (this.#isStarted || this.#isClosed) return;
    this.#isStarted = true;
    this.#schedule();
  }

  addEventListener(type, listener, options) {
    super.addEventListener(type, listener, options);
    if (type === 'message') {
      this.ref();
      this.start();
    }
  }

  on(type, listener) { return this.#listen(type, listener, false); }
  addListener(type, listener) { return this.#listen(type, listener, false); }
  once(type, listener) { return this.#listen(type, listener, true); }

  #listen(type, listener, once) {
    const wrapped = (event) => listener.call(this, type === 'message' ? event.data : undefined);
    this.#listeners.set(listener, wrapped);
    this.addEventListener(type, wrapped, { once });
    return this;
  }

  off(type, listener) {
    this.removeEventListener(type, this.#listeners.get(listener) ?? listener);
    return this;
  }

  removeListener(type, listener) { return this.off(type, listener); }

  ref() {
    if (this.#isClosed) return;
    this.#handle ??= host.handle();
    this.#handle.ref();
  }

  unref() { this.#handle?.unref(); }
  hasRef() { return this.#handle?.hasRef() ?? false; }

  close(callback) {
    if (callback) this.addEventListener('close', callback, { once: true });
    this.#end();
    this.#other.#end();
  }

  #end() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    host.closing(() => {
      this.#handle?.close();
      this.dispatchEvent(new Event('close'));
    });
  }
}
defineHandler(MessagePort.prototype, 'message');

class MessageChannel {
  constructor() {
    this.port1 = new MessagePort(kCreate);
    this.port2 = new MessagePort(kCreate);
    join(this.port1, this.port2);
  }
}

module.exports = { MessageChannel, MessagePort, MessageEvent };
