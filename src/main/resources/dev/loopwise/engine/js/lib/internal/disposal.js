'use strict';

// Explicit resource management: stacks of what has to be disposed of, and the error that keeps
// another one. Resources are disposed of in reverse order; every one of them gets its turn.
const P = require('internal/primordials');

const { defineProperty } = P.Object;
const { construct, apply } = P.Reflect;
const { dispose, asyncDispose } = Symbol;
const NativeError = Error;

/** Gives an object that was made elsewhere a field which nobody else can see. */
class Slots extends function identity(object) { return object; } {
  #slots;

  constructor(object, slots) {
    super(object);
    this.#slots = slots;
  }

  static of(object) {
    return typeof object === 'object' && object !== null && #slots in object
      ? object.#slots
      : undefined;
  }
}

function hide(holder, name, value) {
  defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
}

function SuppressedError(error, suppressed, message) {
  const made = construct(NativeError, message === undefined ? [] : [message], new.target ?? SuppressedError);
  hide(made, 'error', error);
  hide(made, 'suppressed', suppressed);
  return made;
}
P.Object.setPrototypeOf(SuppressedError, NativeError);
defineProperty(SuppressedError, 'prototype', { value: P.Object.create(NativeError.prototype), writable: false });
hide(SuppressedError.prototype, 'constructor', SuppressedError);
hide(SuppressedError.prototype, 'name', 'SuppressedError');
hide(SuppressedError.prototype, 'message', '');

function checkCallable(method, shown) {
  if (typeof method !== 'function') throw new TypeError(`${shown} is not a function`);
}

/** `[value, method]` of something to dispose of; undefined when there is nothing to call. */
function resourceOf(value, isAsync) {
  if (value === null || value === undefined) return isAsync ? [undefined, undefined] : undefined;
  if (typeof value !== 'object' && typeof value !== 'function') {
    throw new TypeError('An object is expected with `using` declarations');
  }
  const asyncMethod = isAsync ? value[asyncDispose] : undefined;
  if (asyncMethod !== undefined && asyncMethod !== null) {
    checkCallable(asyncMethod, 'Symbol(Symbol.asyncDispose)');
    return [value, asyncMethod];
  }
  const method = value[dispose];
  checkCallable(method, 'Symbol(Symbol.dispose)');
  return [value, isAsync ? toPromise(method) : method];
}

/** A method whose result is not waited for, though when it is done is. */
function toPromise(method) {
  return function disposeInTurn() {
    try {
      apply(method, this, []);
      return P.promiseResolve();
    } catch (error) {
      return P.promiseReject(error);
    }
  };
}

/** What was thrown last keeps what was thrown before. */
function pile(failure, error) {
  return failure === undefined
    ? { error }
    : { error: new SuppressedError(error, failure.error, 'An error was suppressed during disposal') };
}

function disposeAll(resources, failure) {
  for (let i = resources.length - 1; i >= 0; i--) {
    try {
      apply(resources[i][1], resources[i][0], []);
    } catch (error) {
      failure = pile(failure, error);
    }
  }
  if (failure !== undefined) throw failure.error;
}

async function disposeAllInTurn(resources, failure) {
  let hasWaited = resources.length === 0;
  for (let i = resources.length - 1; i >= 0; i--) {
    const [value, method] = resources[i];
    if (method === undefined) continue;
    try {
      const result = apply(method, value, []);
      hasWaited = true;
      await result;
    } catch (error) {
      failure = pile(failure, error);
    }
  }
  if (!hasWaited) await undefined;
  if (failure !== undefined) throw failure.error;
}

function nameOf(value) {
  if (typeof value !== 'object' && typeof value !== 'function') return P.String(value);
  return value === null ? 'null' : `#<${value.constructor?.name ?? 'Object'}>`;
}

/** The constructor of one of the two kinds of stacks. */
function makeStack(name, isAsync) {
  const kind = { sync: !isAsync };

  function slotsOf(stack, method) {
    const slots = Slots.of(stack);
    if (slots === undefined || slots.kind !== kind) {
      throw new TypeError(
        `Method ${method} called on incompatible receiver ${nameOf(stack)}`);
    }
    return slots;
  }

  function open(stack, method) {
    const slots = slotsOf(stack, `${name}.prototype.${method}`);
    if (slots.isDisposed) {
      throw new ReferenceError(
        `Cannot call ${name}.prototype.${method} on an already-disposed DisposableStack`);
    }
    return slots;
  }

  const Stack = {
    [name]: function () {
      if (new.target === undefined) throw new TypeError(`Constructor ${name} requires 'new'`);
      return new Slots(construct(Object, [], new.target), { kind, resources: [], isDisposed: false });
    },
  }[name];

  const methods = {
    use(value) {
      const { resources } = open(this, 'use');
      const resource = resourceOf(value, isAsync);
      if (resource !== undefined) P.arrayPush(resources, resource);
      return value;
    },
    adopt(value, onDispose) {
      const { resources } = open(this, 'adopt');
      checkCallable(onDispose, P.String(onDispose));
      P.arrayPush(resources, [undefined, () => apply(onDispose, undefined, [value])]);
      return value;
    },
    defer(onDispose) {
      const { resources } = open(this, 'defer');
      checkCallable(onDispose, P.String(onDispose));
      P.arrayPush(resources, [undefined, onDispose]);
    },
    move() {
      const slots = open(this, 'move');
      const { resources } = slots;
      slots.resources = [];
      slots.isDisposed = true;
      return new Slots(construct(Object, [], Stack), { kind, resources, isDisposed: false });
    },
    get disposed() { return slotsOf(this, `get ${name}.prototype.disposed`).isDisposed; },
  };
  const disposing = isAsync
    ? {
      disposeAsync() {
        const slots = Slots.of(this);
        if (slots?.kind !== kind) {
          return P.promiseReject(new TypeError(`Receiver is not an ${name}`));
        }
        if (slots.isDisposed) return P.promiseResolve();
        slots.isDisposed = true;
        return disposeAllInTurn(slots.resources);
      },
    }
    : {
      dispose() {
        const slots = slotsOf(this, `${name}.prototype.dispose`);
        if (slots.isDisposed) return;
        slots.isDisposed = true;
        disposeAll(slots.resources);
      },
    };
  furnish(Stack, name, { ...P.Object.getOwnPropertyDescriptors(methods) }, disposing, isAsync);
  return Stack;
}

function furnish(Stack, name, methods, disposing, isAsync) {
  const { prototype } = Stack;
  for (const key of ['use', isAsync ? 'disposeAsync' : 'dispose', 'adopt', 'defer', 'move']) {
    hide(prototype, key, methods[key]?.value ?? disposing[key]);
  }
  defineProperty(prototype, 'disposed', { ...methods.disposed, enumerable: false });
  if (isAsync) hide(prototype, asyncDispose, disposing.disposeAsync);
  else hide(prototype, dispose, disposing.dispose);
  defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
  defineProperty(Stack, 'prototype', { writable: false });
}

exports.SuppressedError = SuppressedError;
exports.DisposableStack = makeStack('DisposableStack', false);
exports.AsyncDisposableStack = makeStack('AsyncDisposableStack', true);
exports.scope = { resourceOf, disposeAll, disposeAllInTurn };

/** `Iterator.prototype[Symbol.dispose]`. */
exports.iteratorDispose = {
  [dispose]() {
    const method = this.return;
    if (method !== undefined && method !== null) apply(method, this, []);
  },
}[dispose];

/** `AsyncIterator.prototype[Symbol.asyncDispose]`. */
exports.asyncIteratorDispose = {
  [asyncDispose]() {
    const method = this.return;
    if (method === undefined || method === null) return P.promiseResolve();
    return P.promiseThen(P.promiseResolve(apply(method, this, [undefined])), () => undefined);
  },
}[asyncDispose];
