'use strict';

// An emitter whose listeners run in the asynchronous context in which it was made.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { AsyncResource } = require('async_hooks');
const { codes } = require('internal/errors');

const PRIVATE_SINCE = 24;

class EventEmitterReferencingAsyncResource extends AsyncResource {
  #emitter;

  constructor(name, options, emitter) {
    super(name, options);
    this.#emitter = emitter;
  }

  get eventEmitter() { return this.#emitter; }
}

let resourceOf;

class EventEmitterAsyncResource extends EventEmitter {
  #asyncResource;

  static {
    resourceOf = (emitter) => {
      if (host.release >= PRIVATE_SINCE) return emitter.#asyncResource;
      if (!(#asyncResource in emitter)) throw new codes.ERR_INVALID_THIS('EventEmitterAsyncResource');
      return emitter.#asyncResource;
    };
  }

  constructor(options = undefined) {
    let name;
    if (typeof options === 'string') {
      name = options;
      options = undefined;
    } else {
      if (new.target === EventEmitterAsyncResource) {
        require('internal/validators').validateString(options?.name, 'options.name');
      }
      name = options?.name || new.target.name;
    }
    super(options);
    this.#asyncResource = new EventEmitterReferencingAsyncResource(name, options, this);
  }

  emit(event, ...args) {
    const { emit } = EventEmitter.prototype;
    return resourceOf(this).runInAsyncScope((...all) => P.Reflect.apply(emit, this, all), undefined,
      event, ...args);
  }

  emitDestroy() { resourceOf(this).emitDestroy(); }
  get asyncId() { return resourceOf(this).asyncId(); }
  get triggerAsyncId() { return resourceOf(this).triggerAsyncId(); }
  get asyncResource() { return resourceOf(this); }
}

module.exports = EventEmitterAsyncResource;
