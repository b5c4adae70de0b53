'use strict';

// How the loop starts and ends a program.

exports.runCommonJs = (main) => host.call(() => require('internal/modules').runMain(main));

/** Runs the main module; its errors are told when it is done. */
exports.runModule = () => host.call(() => require('internal/esm/main').run());

/** Jobs of programs do not throw; the ones by which the engine follows promises may. */
exports.runMicrotasks = () => {
  for (;;) {
    try {
      host.internals.runMicrotasks();
      return;
    } catch (error) {
      require('internal/uncaught').raise(error, true);
    }
  }
};

exports.isModuleUnsettled = () => require('internal/esm/main').isUnsettled();

exports.environmentValue = (name) => process.env[name] ?? null;

const lazily = (name) => (...args) => require('internal/esm/dynamic')[name](...args);
host.internals.importModulesBy(lazily('importModule'), lazily('describe'));

exports.judgeRejections = () => {
  let mayHaveQueued = false;
  const completed = host.call(() => {
    mayHaveQueued = require('internal/rejections').judge();
  });
  return completed && mayHaveQueued;
};

exports.beforeExit = () =>
  host.call(() => process.emit('beforeExit', process.exitCode || 0));

const TELLS_UNSETTLED_SINCE = 22;

/** The exit code, unless the program has set another one since it was told of its end. */
let told;

/** Tells `exit` listeners; returns whether all of them completed. */
exports.exit = (code) => {
  process._exiting = true;
  const isTold = host.release >= TELLS_UNSETTLED_SINCE;
  if (isTold && code !== 0 && process.exitCode === undefined) process.exitCode = code;
  const before = process.exitCode;
  const completed = host.call(() => process.emit('exit', process.exitCode || 0));
  told = process.exitCode ?? (isTold ? before : undefined) ?? code;
  return completed;
};

exports.exitCode = () => (process.exitCode ?? told) & 0xff;

require('internal/rejections');
