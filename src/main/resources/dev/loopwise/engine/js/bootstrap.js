// Runs first in every realm: takes what the engine needs from the language before the snippet can
// change it, makes the `host` that library modules get, and lays out the globals.
(function (internals, natives) {
  'use strict';
  const { apply, defineProperty } = Reflect;
  const global = globalThis;

  const NO_ARGUMENTS = [];

  /**
   * Calls fn, in an asynchronous context if it has one; an error goes to the uncaught handlers. Says
   * whether it completed.
   */
  function call(fn, self, args, context) {
    if (context !== undefined) contexts.enter(context);
    try {
      apply(fn, self, args ?? NO_ARGUMENTS);
      return true;
    } catch (error) {
      requireLibrary('internal/uncaught').raise(error);
      return false;
    } finally {
      if (context !== undefined) contexts.leave();
    }
  }

  // What async_hooks has to restore around each callback, once that module is in use.
  let contexts;
  let lastAsyncId = 1;

  /** A context for a callback of this kind, as what is running now makes it; often undefined. */
  const openContext = (type, resource, id) =>
    (contexts === undefined ? undefined : contexts.open(type, resource, id));

  /** A callback for the loop. */
  function guard(fn, self, args, type) {
    const context = contexts === undefined ? undefined : contexts.openCallback(type);
    return () => call(fn, self, args, context);
  }

  // Modules of the library ------------------------------------------------------------------

  const uncurry = (method) => apply.bind(null, method);
  const mapGet = uncurry(Map.prototype.get);
  const mapSet = uncurry(Map.prototype.set);
  const split = uncurry(String.prototype.split);
  const pop = uncurry(Array.prototype.pop);
  const push = uncurry(Array.prototype.push);
  const join = uncurry(Array.prototype.join);
  const startsWith = uncurry(String.prototype.startsWith);
  const loaded = new Map();

  /** `./b` asked for by `vendor/x/a` is `vendor/x/b`. */
  function resolveVendor(parent, name) {
    if (!startsWith(name, ['.'])) {
      return name.endsWith('/') ? name.slice(0, -1) : name;
    }
    const parts = split(parent, ['/']);
    pop(parts, NO_ARGUMENTS);
    for (const step of split(name, ['/'])) {
      if (step === '..') pop(parts, NO_ARGUMENTS);
      else if (step !== '.') push(parts, [step.endsWith('.js') ? step.slice(0, -3) : step]);
    }
    return join(parts, ['/']);
  }

  function requireLibrary(name) {
    let module = mapGet(loaded, [name]);
    if (module === undefined) {
      const body = natives.library(name);
      if (body === null) throw new Error(`The engine has no library module ${name}.`);
      module = { exports: {} };
      mapSet(loaded, [name, module]);
      const { exports } = module;
      apply(body, exports, startsWith(name, ['vendor/'])
        ? [exports, (wanted) => requireLibrary(resolveVendor(name, wanted)), module, lasting, queueMicrotask,
          internals.symbol]
        : [exports, requireLibrary, module, lasting, queueMicrotask, process, host]);
    }
    return module.exports;
  }

  // What modules see as globalThis: what old releases lack, or a snippet may replace, is still there.
  const lasting = {
    __proto__: global,
    AggregateError,
    FinalizationRegistry,
    WeakRef,
    get AbortController() { return requireLibrary('internal/abort-controller').AbortController; },
    get AbortSignal() { return requireLibrary('internal/abort-controller').AbortSignal; },
    get Blob() { return requireLibrary('buffer').Blob; },
  };
  const queueMicrotask = (callback) => requireLibrary('internal/globals').queueMicrotask(callback);

  // What library modules may ask of the engine ------------------------------------------------

  const host = {
    __proto__: null,
    release: natives.release(),
    main: {
      __proto__: null,
      fileName: natives.fileName(),
      directory: natives.folder(),
      path: `${natives.folder()}/${natives.fileName()}`,
      get source() { return natives.source(); },
    },
    mayChangeFiles: natives.mayChangeFiles(),
    /** Whether threads of the pool write where the console writes, at the program's request. */
    sharesOutput: false,
    natives,
    internals,
    global,
    guard,
    call,
    openContext,
    symbol: internals.symbol,
    get contexts() { return contexts; },
    useContexts(made) { contexts = made; },
    newAsyncId: () => ++lastAsyncId,
    require: requireLibrary,
    promiseState: internals.promiseState,
    proxyDetails: internals.proxyDetails,
    iteratorPreview: internals.iteratorPreview,

    /**
     * Asks for one thread of the pool. `perform` runs when the thread is done; `done` is told in the
     * poll phase what it threw or returned. When it is a step, nothing that the program can see comes
     * of it unless it fails: the library goes on with the next one. `touches` tells what it looks at
     * and what it changes, of work that shares something with other work. It may have several parts,
     * which others can tell apart: then `perform` runs once for each, until one fails.
     */
    work(kind, perform, done, millis = 0, step = null, likeness = null, touches = null, parts = 1) {
      let error = null;
      let result;
      const performSafely = () => {
        if (error !== null) return;
        try {
          result = perform();
        } catch (thrown) {
          error = thrown;
        }
      };
      const tell = guard(() => done(error, result), undefined, undefined, kind);
      const isUnseen = () => error === null;
      const shown = contexts === undefined ? likeness : null; // contexts can be told apart
      natives.submitWork(kind, performSafely, tell, millis, step, isUnseen, shown, touches, parts);
    },

    /** Of work that changes nothing: the same for all that the callback cannot tell apart. */
    likenessOfReading: (callback, name, given) => natives.likeness(callback, name, given, true, false),

    /** Of any work. */
    likeness: (callback, name, given) => natives.likeness(callback, name, given, false, false),

    /** Of work on files, whose result may depend on other work. */
    likenessOfFiles: (callback, name, given, onlyReads) =>
      natives.likeness(callback, name, given, onlyReads, host.mayChangeFiles),

    /** What other work on the same has been done by now is done, before the program itself looks. */
    awaitWorkOn: (touches) => natives.settleWork(touches),

    /** Waits for input or output that does not go through the pool. */
    pollEvent(kind, callback, { ref = true, millis = 0 } = {}) {
      const event = natives.addPollEvent(kind, guard(callback), ref, millis);
      return {
        ref: () => natives.refPollEvent(event, true),
        unref: () => natives.refPollEvent(event, false),
        cancel: () => natives.cancelPollEvent(event),
      };
    },

    pending: (callback) => natives.addPending(guard(callback)),
    closing: (callback) => natives.addClosing(guard(callback)),

    /** Something open, such as a listening server, that keeps the loop alive while it is ref'd. */
    handle() {
      let open = true;
      let refed = true;
      natives.openHandle();
      const setRefed = (value) => {
        if (open && refed !== value) value ? natives.openHandle() : natives.closeHandle();
        refed = value;
      };
      return {
        ref: () => setRefed(true),
        unref: () => setRefed(false),
        hasRef: () => open && refed,
        close() {
          if (open && refed) natives.closeHandle();
          open = false;
        },
      };
    },

    write: natives.write,
    random: natives.random,
    randomBytes: natives.randomBytes,
    clock: {
      __proto__: null,
      nowMillis: natives.nowMillis,
      readNanos: natives.readNanos,
      readTimeOfDay: natives.timeOfDay,
      advance: natives.advanceMillis,
    },
    get bytes() { return natives.bytes(); },
  };

  // Modules get the process object before it has its methods, which come from modules.
  function Process() {}
  defineProperty(Process, 'name', { value: 'process' });
  const process = new Process();

  internals.formatStacksBy((error, sites) => requireLibrary('internal/stack').format(error, sites));
  requireLibrary('internal/process').equip(process);
  requireLibrary('internal/globals').install(global);
  return requireLibrary('internal/main');
})
