'use strict';

// BroadcastChannel: what one posts reaches all others of the same name, each in a poll phase.
const P = require('internal/primordials');
const { EventTarget, defineHandler } = require('internal/event-target');
const { codes } = require('internal/errors');
const { MessageEvent } = require('internal/message-port');
const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const REFUSES_WHEN_CLOSED_SINCE = 20;
const groups = new P.Map();

class BroadcastChannel extends EventTarget {
  #name;
  #isOpen = true;
  #handle = host.handle();

  constructor(name) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('name');
    super();
    this.#name = `${name}`;
    if (!groups.has(this.#name)) groups.set(this.#name, []);
    P.arrayPush(groups.get(this.#name), this);
  }

  get name() { return this.#name; }

  postMessage(message) {
    if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('message');
    if (!this.#isOpen) {
      if (host.release < REFUSES_WHEN_CLOSED_SINCE) return;
      const DOMException = require('internal/dom-exception');
      throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    }
    const clone = require('internal/structured-clone');
    const others = groups.get(this.#name);
    const copies = clone(message);
    for (let i = 0; i < others.length; i++) if (others[i] !== this) others[i].#receive(clone(copies));
  }

  #receive(data) {
    host.pollEvent('message', () => {
      if (this.#isOpen) this.dispatchEvent(new MessageEvent('message', { data }));
    }, { ref: false });
  }

  close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#handle.close();
    const group = groups.get(this.#name);
    P.arraySplice(group, P.arrayIndexOf(group, this), 1);
  }

  ref() {
    this.#handle.ref();
    return this;
  }

  unref() {
    this.#handle.unref();
    return this;
  }

  [CUSTOM](depth, options, inspect) {
    if (depth < 0) return 'BroadcastChannel';
    const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
    return `BroadcastChannel ${inspect({ name: this.#name, active: this.#isOpen }, inner)}`;
  }
}
defineHandler(BroadcastChannel.prototype, 'message');
defineHandler(BroadcastChannel.prototype, 'messageerror');

module.exports = BroadcastChannel;
