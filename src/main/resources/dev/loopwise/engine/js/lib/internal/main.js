'use strict';

// How the loop starts and ends a program.

exports.runCommonJs = (main) => host.call(() => require('internal/modules').runMain(main));

let completion;

/** Jobs of programs do not throw; the one by which the engine follows a failed module does. */
exports.runMicrotasks = () => {
  for (;;) {
    try {
      host.internals.runMicrotasks();
      return;
    } catch (error) {
      exports.raise(error);
    }
  }
};

/** Remembers the promise of a main module that awaits. */
exports.watchModule = (promise) => {
  if (host.promiseState(promise) !== undefined) completion = promise;
};

exports.isModuleUnsettled = () => {
  if (completion === undefined || host.promiseState(completion)[0] !== 0) return false;
  const text = `Warning: Detected unsettled top-level await at ${host.main.fileName}\n`;
  require('internal/stdio').write(2, text);
  return true;
};

exports.isBuiltin = (name) => require('internal/modules').isBuiltin(name);

exports.exportNames = (name) => require('internal/modules').exportNames(name);

exports.environmentValue = (name) => process.env[name] ?? null;

host.internals.loadBuiltinsBy((name) => require('internal/modules').importBuiltin(name));

exports.raiseMissing = (specifier) =>
  exports.raise(require('internal/modules').importNotFound(specifier));

exports.judgeRejections = () => {
  let mayHaveQueued = false;
  const completed = host.call(() => {
    mayHaveQueued = require('internal/rejections').judge();
  });
  return completed && mayHaveQueued;
};

let failure;

/** The main module failed; the engine below tells so once for the module, once for its promise. */
exports.raise = (error) => {
  if (failure !== undefined && failure.error === error) return;
  failure = { error };
  completion = undefined;
  require('internal/uncaught').raise(error, true);
};

exports.beforeExit = () =>
  host.call(() => process.emit('beforeExit', process.exitCode || 0));

const TELLS_UNSETTLED_SINCE = 22;

/** Tells `exit` listeners; returns the exit code. */
exports.exit = (code) => {
  process._exiting = true;
  const isTold = host.release >= TELLS_UNSETTLED_SINCE;
  if (isTold && code !== 0 && process.exitCode === undefined) process.exitCode = code;
  host.call(() => process.emit('exit', process.exitCode || 0));
  return (process.exitCode ?? code) & 0xff;
};

require('internal/rejections');
