'use strict';

// MessageChannel and its two ports. A message arrives in the poll phase, with ticks and promise jobs
// after each; `close` comes in the close phase, and the other port hears of it a poll phase later.
const P = require('internal/primordials');
const { EventTarget, Event, defineHandler, listenersOf } = require('internal/event-target');
const { codes, codedError } = require('internal/errors');

const RETURNS_TRUE_SINCE = 18;
const NAMES_PORT_SINCE = 15;
const kCreate = host.symbol('create');
const kData = host.symbol('data');
const states = new WeakMap();

class MessageEvent extends Event {
  #data;

  constructor(type, options = undefined) {
    super(type, options);
    this.#data = options?.data ?? null;
  }

  get data() { return this.#data; }
  get origin() { return ''; }
  get lastEventId() { return ''; }
  get source() { return null; }
  get ports() { return []; }
}

function stateOf(port) {
  const state = states.get(port);
  if (state === undefined) throw new codes.ERR_INVALID_THIS('MessagePort');
  return state;
}

/** Listeners added by `on` get the message itself, others get the event. */
function adapted(port, listener, once) {
  const { adapters } = stateOf(port);
  let adapter = adapters.get(listener);
  if (adapter === undefined) {
    adapter = function (event) {
      if (once) adapters.delete(listener);
      return P.Reflect.apply(listener, port, [kData in event ? event[kData] : event]);
    };
    adapters.set(listener, adapter);
  }
  return adapter;
}

class MessagePort extends EventTarget {
  constructor(token = undefined) {
    if (token !== kCreate) {
      throw codedError(TypeError, 'ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
    }
    super();
    states.set(this, {
      id: portCount++, peer: null, inbox: [], started: false, closed: false, handle: null, adapters: new WeakMap(),
    });
  }

  addEventListener(type, listener, options = undefined) {
    super.addEventListener(type, listener, options);
    if (type === 'message' && listenersOf(this, type).length === 1) {
      this.ref();
      this.start();
    }
  }

  removeEventListener(type, listener, options = undefined) {
    super.removeEventListener(type, listener, options);
    if (type === 'message' && listenersOf(this, type).length === 0) this.unref();
  }

  on(type, listener) {
    this.addEventListener(type, adapted(this, listener, false));
    return this;
  }

  once(type, listener) {
    this.addEventListener(type, adapted(this, listener, true), { once: true });
    return this;
  }

  off(type, listener) {
    this.removeEventListener(type, stateOf(this).adapters.get(listener) ?? listener);
    return this;
  }

  addListener(type, listener) { return this.on(type, listener); }
  removeListener(type, listener) { return this.off(type, listener); }
  listenerCount(type) { return listenersOf(this, type).length; }

  emit(type, value) {
    const heard = this.listenerCount(type) > 0;
    dispatch(this, type, value);
    return heard;
  }

  postMessage(message, options = undefined) {
    if (arguments.length === 0) {
      throw codedError(TypeError, 'ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage');
    }
    const isObject = typeof options === 'object' && options !== null;
    const list = isObject && typeof options[Symbol.iterator] !== 'function' ? options.transfer : options;
    const copy = require('internal/structured-clone').forPort(message, list, this);
    const { peer } = stateOf(this);
    if (peer !== null) receive(peer, copy);
    return host.release >= RETURNS_TRUE_SINCE ? true : undefined;
  }

  start() {
    const state = stateOf(this);
    if (state.started || state.closed) return;
    state.started = true;
    for (let i = 0; i < state.inbox.length; i++) announce(this);
  }

  close(callback = undefined) {
    const state = stateOf(this);
    if (typeof callback === 'function') this.once('close', callback);
    if (state.closed) return;
    state.closed = true;
    host.closing(() => finishClosing(this, state));
  }

  ref() {
    const state = stateOf(this);
    if (state.closed) return;
    state.handle ??= host.handle();
    state.handle.ref();
  }

  unref() { stateOf(this).handle?.unref(); }
  hasRef() { return stateOf(this).handle?.hasRef() ?? false; }
}

// What has arrived at ports, and the part of it that the poll phase is telling now. libuv tells it
// port by port, in the order in which the ports were made.
let arrived = [];
let told = [];
let portCount = 0;

/** Tells the program one arrival in the next poll phase. */
function arrive(port, tell) {
  P.arrayPush(arrived, { id: stateOf(port).id, tell });
  host.pollEvent('message', tellNext, { ref: false });
}

function tellNext() {
  if (told.length === 0) {
    told = arrived;
    arrived = [];
    told.sort((one, other) => one.id - other.id);
  }
  told.shift().tell();
}

/** A message is there, and is told if the port has been started. */
function receive(port, message) {
  const state = stateOf(port);
  P.arrayPush(state.inbox, message);
  if (state.started) announce(port);
}

function announce(port) {
  arrive(port, () => {
    const { inbox } = stateOf(port);
    if (inbox.length > 0) dispatch(port, 'message', inbox.shift());
  });
}

function dispatch(port, type, value) {
  const isMessage = type === 'message' || type === 'messageerror';
  const event = isMessage ? new MessageEvent(type, { data: value }) : new Event(type);
  if (value !== undefined || isMessage) P.Object.defineProperty(event, kData, { value });
  port.dispatchEvent(event);
}

function finishClosing(port, state) {
  const { peer } = state;
  state.handle?.close();
  state.peer = null;
  dispatch(port, 'close');
  if (peer === null) return;
  stateOf(peer).peer = null;
  arrive(peer, () => peer.close());
}

function MessageChannel() {
  if (new.target === undefined) {
    throw codedError(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`');
  }
  this.port1 = new MessagePort(kCreate);
  this.port2 = new MessagePort(kCreate);
  stateOf(this.port1).peer = this.port2;
  stateOf(this.port2).peer = this.port1;
}

/** The next waiting message at once, or undefined. */
function receiveMessageOnPort(port) {
  if (typeof port !== 'object' || port === null || !states.has(port)) {
    throw codedError(TypeError, 'ERR_INVALID_ARG_TYPE', host.release < NAMES_PORT_SINCE
      ? 'First argument needs to be a MessagePort instance'
      : 'The "port" argument must be a MessagePort instance');
  }
  const { inbox } = stateOf(port);
  return inbox.length === 0 ? undefined : { message: inbox.shift() };
}

defineHandler(MessagePort.prototype, 'message');
defineHandler(MessagePort.prototype, 'messageerror');
defineHandler(MessagePort.prototype, 'close');

/** Hands the other end of a port to a new port; the old one is done with. */
function movePort(port) {
  const state = stateOf(port);
  const made = new MessagePort(kCreate);
  const moved = stateOf(made);
  moved.peer = state.peer;
  moved.inbox = state.inbox;
  if (moved.peer !== null) stateOf(moved.peer).peer = made;
  state.peer = null;
  state.inbox = [];
  state.closed = true;
  state.handle?.close();
  return made;
}

const isPort = (value) => typeof value === 'object' && value !== null && states.has(value);

require('internal/transfer').usePorts({ isPort, movePort });

module.exports = { MessageChannel, MessageEvent, MessagePort, receiveMessageOnPort };
