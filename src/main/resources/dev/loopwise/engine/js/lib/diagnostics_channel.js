'use strict';

// Named channels: whoever subscribes is called at once with what is published.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const TRACES_SINCE = 18;
const BINDS_STORES_SINCE = 18;
const channels = new P.Map();

class Channel {
  constructor(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
  }

  subscribe(subscription) {
    P.Object.setPrototypeOf(this, ActiveChannel.prototype);
    this._subscribers = [];
    this._stores = new P.Map();
    this.subscribe(subscription);
  }

  unsubscribe() { return false; }

  bindStore(store, transform) {
    P.Object.setPrototypeOf(this, ActiveChannel.prototype);
    this._subscribers = [];
    this._stores = new P.Map();
    this.bindStore(store, transform);
  }

  unbindStore() { return false; }
  get hasSubscribers() { return false; }
  publish() {}
  runStores(context, fn, thisArg, ...args) { return P.Reflect.apply(fn, thisArg, args); }
}

/** What a channel is while somebody listens to it. */
class ActiveChannel {
  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    this._subscribers = P.arrayConcat(this._subscribers, [subscription]);
  }

  unsubscribe(subscription) {
    const index = P.arrayIndexOf(this._subscribers, subscription);
    if (index === -1) return false;
    const rest = P.arraySlice(this._subscribers);
    P.arraySplice(rest, index, 1);
    this._subscribers = rest;
    quieten(this);
    return true;
  }

  bindStore(store, transform) { this._stores.set(store, transform); }

  unbindStore(store) {
    if (!this._stores.has(store)) return false;
    this._stores.delete(store);
    quieten(this);
    return true;
  }

  get hasSubscribers() { return true; }

  publish(data) {
    const subscribers = this._subscribers;
    for (let i = 0; i < subscribers.length; i++) {
      try {
        const subscriber = subscribers[i];
        subscriber(data, this.name);
      } catch (error) {
        process.nextTick(() => { throw error; });
      }
    }
  }

  runStores(data, fn, thisArg, ...args) {
    let run = () => {
      this.publish(data);
      return P.Reflect.apply(fn, thisArg, args);
    };
    for (const { 0: store, 1: transform } of this._stores.entries()) run = within(store, data, run, transform);
    return run();
  }
}

function within(store, data, next, transform) {
  return () => {
    let value = data;
    if (transform !== undefined) {
      try {
        value = transform(data);
      } catch (error) {
        process.nextTick(() => { throw error; });
        return next();
      }
    }
    return store.run(value, next);
  };
}

/** A channel to which nobody listens any more does nothing when something is published. */
function quieten(channel) {
  if (channel._subscribers.length > 0 || channel._stores.size > 0) return;
  P.Object.setPrototypeOf(channel, Channel.prototype);
  channel._subscribers = undefined;
  channel._stores = undefined;
}

P.Object.defineProperty(ActiveChannel, Symbol.hasInstance, {
  value: (value) => P.Object.getPrototypeOf(value) === ActiveChannel.prototype,
});
P.Object.defineProperty(Channel, Symbol.hasInstance, {
  value: (value) => {
    const prototype = typeof value === 'object' && value !== null && P.Object.getPrototypeOf(value);
    return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
  },
});
if (host.release < BINDS_STORES_SINCE) {
  for (const { prototype } of [Channel, ActiveChannel]) {
    for (const name of ['bindStore', 'unbindStore', 'runStores']) delete prototype[name];
  }
}

function channel(name) {
  const known = channels.get(name);
  if (known !== undefined) return known;
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new codes.ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
  }
  const made = new Channel(name);
  channels.set(name, made);
  return made;
}

module.exports = {
  channel,
  hasSubscribers(name) { return channels.get(name)?.hasSubscribers ?? false; },
  subscribe(name, subscription) { return channel(name).subscribe(subscription); },
  unsubscribe(name, subscription) { return channel(name).unsubscribe(subscription); },
  Channel,
};
if (host.release >= TRACES_SINCE) {
  module.exports.tracingChannel = require('internal/tracing-channel').makeWith({ channel });
}
