// Runs first in every realm: takes what the engine needs from the language before the snippet can
// change it, makes the `host` that library modules get, and lays out the globals.
(function (natives) {
  'use strict';
  const { apply, defineProperty } = Reflect;
  const global = globalThis;
  const internals = global['%internals%'];
  delete global['%internals%'];

  const NO_ARGUMENTS = [];
  let process;

  // A function for the loop: calls fn and says whether it completed.
  function guard(fn, self, args) {
    return () => {
      try {
        apply(fn, self, args ?? NO_ARGUMENTS);
        return true;
      } catch (error) {
        requireInternal('internal/uncaught').raise(error);
        return false;
      }
    };
  }

  const host = {
    __proto__: null,
    release: natives.release,
    natives,
    guard,
    promiseState: internals.promiseState,
    proxyDetails: internals.proxyDetails,

    // A request for one thread of the pool. `perform` runs when the thread is done, `done` in the
    // poll phase with what it returned or threw.
    work(kind, perform, done, millis = 0) {
      let error = null;
      let result;
      const performSafely = () => {
        try {
          result = perform();
        } catch (thrown) {
          error = thrown;
        }
      };
      natives.submitWork(kind, performSafely, guard(() => done(error, result)), millis);
    },

    // Input or output that does not go through the pool.
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

    // Something open, such as a listening server, that keeps the loop alive while it is ref'd.
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
    clock: {
      __proto__: null,
      nowMillis: natives.nowMillis,
      readNanos: natives.readNanos,
      advance: natives.advanceMillis,
    },
    bytes: natives.bytes,
  };

  const loaded = new Map();
  const loadedGet = apply.bind(null, Map.prototype.get, loaded);
  const loadedSet = apply.bind(null, Map.prototype.set, loaded);

  function requireInternal(name) {
    let module = loadedGet([name]);
    if (module === undefined) {
      module = { exports: {} };
      loadedSet([name, module]);
      const body = natives.library(name);
      if (body === undefined) {
        throw new Error(`The engine has no library module ${name}.`);
      }
      if (process === undefined && name !== 'internal/process') {
        process = requireInternal('internal/process');
      }
      body(module.exports, requireInternal, module, process, host);
    }
    return module.exports;
  }
  host.require = requireInternal;

  function lazyGlobal(name, load, enumerable = false) {
    const set = (value) =>
      defineProperty(global, name, { value, writable: true, enumerable, configurable: true });
    defineProperty(global, name, {
      get() {
        const value = load();
        set(value);
        return value;
      },
      set,
      enumerable,
      configurable: true,
    });
  }

  lazyGlobal('console', () => requireInternal('internal/first-console'));
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate']) {
    lazyGlobal(name, () => requireInternal('timers')[name], true);
  }
  lazyGlobal('process', () => process ?? (process = requireInternal('internal/process')));

  return {
    runMain(main) {
      return guard(() => {
        const module = { exports: {} };
        apply(main, module.exports, [module.exports, requireInternal, module, '/' + natives.fileName, '/']);
      })();
    },
  };
})
