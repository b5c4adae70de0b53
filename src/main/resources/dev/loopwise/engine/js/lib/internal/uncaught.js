'use strict';

// What happens to an error that nothing caught.
const { natives } = host;

const HANDLER_FAILED = 7;
const HAS_MONITOR_SINCE = 12;

let captureCallback = null;

function isTaken(error, type) {
  if (host.release >= HAS_MONITOR_SINCE) process.emit('uncaughtExceptionMonitor', error, type);
  if (captureCallback !== null) {
    captureCallback(error);
    return true;
  }
  return process.emit('uncaughtException', error, type);
}

/** Tells listeners of the exit, who may choose another code; gives the code. */
function leave(code) {
  if (process._exiting) return process.exitCode ?? code;
  process._exiting = true;
  process.exitCode = code;
  try {
    process.emit('exit', code);
  } catch {
    // Node ignores errors of exit listeners here: the first error is the one to report.
  }
  return process.exitCode ?? code;
}

function die(error, code) {
  const { report, place } = require('internal/error-report');
  const { line, column, text } = place(error);
  host.write(2, report(error));
  natives.dieUncaught(code & 0xff, text, line, column);
}

/** Gives the error to the handlers, or ends the process when there are none. */
exports.raise = (error, isFromPromise = false) => {
  let taken;
  try {
    taken = isTaken(error, isFromPromise ? 'unhandledRejection' : 'uncaughtException');
  } catch (handlersError) {
    die(handlersError, HANDLER_FAILED);
  }
  if (!taken) die(error, leave(1));
  // An error skips the draining after its callback; this makes sure that a later one comes.
  natives.addImmediate(() => true);
};

/** process.setUncaughtExceptionCaptureCallback: takes every uncaught error instead of the event. */
exports.setCaptureCallback = (callback) => {
  if (callback !== null) {
    const { codes } = require('internal/errors');
    if (typeof callback !== 'function') {
      throw new codes.ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], callback);
    }
    if (captureCallback !== null) {
      throw new codes.ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
    }
  }
  captureCallback = callback;
};
exports.hasCaptureCallback = () => captureCallback !== null;
