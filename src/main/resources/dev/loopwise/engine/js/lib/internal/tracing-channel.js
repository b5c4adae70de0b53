'use strict';

// Five channels around one operation: its start and end, its asynchronous start and end, its error.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const LISTS_CHANNELS_UNTIL = 18;
const KNOWS_SUBSCRIBERS_SINCE = 20;
const EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

class TracingChannel {
  get hasSubscribers() {
    if (host.release < KNOWS_SUBSCRIBERS_SINCE) return undefined;
    for (const name of EVENTS) if (this[name]?.hasSubscribers) return true;
    return false;
  }

  subscribe(handlers) {
    for (const name of EVENTS) if (handlers[name]) this[name]?.subscribe(handlers[name]);
  }

  unsubscribe(handlers) {
    let done = true;
    for (const name of EVENTS) {
      if (handlers[name] && !this[name]?.unsubscribe(handlers[name])) done = false;
    }
    return done;
  }

  traceSync(fn, context = {}, thisArg, ...args) {
    const { start, end, error } = this;
    return start.runStores(context, () => {
      try {
        const result = P.Reflect.apply(fn, thisArg, args);
        context.result = result;
        return result;
      } catch (thrown) {
        context.error = thrown;
        error.publish(context);
        throw thrown;
      } finally {
        end.publish(context);
      }
    });
  }

  tracePromise(fn, context = {}, thisArg, ...args) {
    const { start, end, asyncStart, asyncEnd, error } = this;
    const settle = () => {
      asyncStart.publish(context);
      asyncEnd.publish(context);
    };
    const resolved = (result) => {
      context.result = result;
      settle();
      return result;
    };
    const rejected = (reason) => {
      context.error = reason;
      error.publish(context);
      settle();
      throw reason;
    };
    return start.runStores(context, () => {
      try {
        let promise = P.Reflect.apply(fn, thisArg, args);
        if (host.promiseState(promise) === undefined) promise = P.promiseResolve(promise);
        return P.promiseThen(promise, resolved, rejected);
      } catch (thrown) {
        context.error = thrown;
        error.publish(context);
        throw thrown;
      } finally {
        end.publish(context);
      }
    });
  }

  traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
    const { start, end, asyncStart, asyncEnd, error } = this;
    const callback = args[position < 0 ? args.length + position : position];
    require('internal/validators').validateFunction(callback, 'callback');
    function wrapped(failure, result) {
      if (failure) {
        context.error = failure;
        error.publish(context);
      } else {
        context.result = result;
      }
      return asyncStart.runStores(context, () => {
        try {
          return P.Reflect.apply(callback, this, arguments);
        } finally {
          asyncEnd.publish(context);
        }
      });
    }
    P.arraySplice(args, position, 1, wrapped);
    return start.runStores(context, () => {
      try {
        return P.Reflect.apply(fn, thisArg, args);
      } catch (thrown) {
        context.error = thrown;
        error.publish(context);
        throw thrown;
      } finally {
        end.publish(context);
      }
    });
  }
}

exports.makeWith = ({ channel }) => function tracingChannel(nameOrChannels) {
  const made = new TracingChannel();
  const isNamed = typeof nameOrChannels === 'string';
  if (!isNamed && (typeof nameOrChannels !== 'object' || nameOrChannels === null)) {
    throw new codes.ERR_INVALID_ARG_TYPE('nameOrChannels',
      ['string', 'object', 'TracingChannel'], nameOrChannels);
  }
  for (const event of EVENTS) {
    P.Object.defineProperty(made, event, {
      value: isNamed ? channel(`tracing:${nameOrChannels}:${event}`) : nameOrChannels[event],
      enumerable: host.release <= LISTS_CHANNELS_UNTIL,
      writable: true,
      configurable: true,
    });
  }
  return made;
};
