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

/** Tells `exit` listeners; returns the exit code. */
exports.exit = (code) => {
  process._exiting = true;
  const isTold = host.release >= TELLS_UNSETTLED_SINCE;
  if (isTold && code !== 0 && process.exitCode === undefined) process.exitCode = code;
  const before = process.exitCode;
  host.call(() => process.emit('exit', process.exitCode || 0));
  const after = process.exitCode ?? (isTold ? before : undefined);
  return (after ?? code) & 0xff;
};

exports.exitCode = (told) => (process.exitCode ?? told) & 0xff;

require('internal/rejections');
