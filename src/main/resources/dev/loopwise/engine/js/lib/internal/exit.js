'use strict';

// How a process ends.
const P = require('internal/primordials');
const { natives } = host;

const STRICT_EXIT_CODES_SINCE = 20;
const ABORTED = 134;
const KILLED = 128;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGUSR1: 10, SIGUSR2: 12, SIGTERM: 15 };

let exitCode;

function checkExitCode(code) {
  if (host.release < STRICT_EXIT_CODES_SINCE || code === undefined || code === null) return;
  let value = code;
  if (typeof code === 'string' && P.regExpExec(/^-?\d+$/, code) !== null) value = P.Number(code);
  if (typeof value !== 'number') {
    const { codes } = require('internal/errors');
    throw new codes.ERR_INVALID_ARG_TYPE('code', 'number', code);
  }
  require('internal/validators').validateInteger(value, 'code');
}

function exit(code) {
  checkExitCode(code);
  if (code !== undefined && code !== null) process.exitCode = code;
  if (!process._exiting) {
    process._exiting = true;
    process.emit('exit', process.exitCode || 0);
  }
  reallyExit(process.exitCode || 0);
}

function reallyExit(code) {
  natives.exit(code & 0xff);
}

/** Only signals to itself can be sent; one that is listened to is delivered as an event. */
function kill(pid, signal = 'SIGTERM') {
  if (pid !== process.pid) {
    const error = new Error('kill ESRCH');
    throw P.Object.assign(error, { errno: -3, code: 'ESRCH', syscall: 'kill' });
  }
  if (signal === 0) return true;
  const name = typeof signal === 'number'
    ? P.Object.keys(SIGNALS).find((key) => SIGNALS[key] === signal)
    : signal;
  if (!P.objectHasOwn(SIGNALS, name)) {
    throw new (require('internal/errors').codes.ERR_UNKNOWN_SIGNAL)(signal);
  }
  if (process.listenerCount(name) === 0 || name === 'SIGKILL') reallyExit(KILLED + SIGNALS[name]);
  host.pollEvent('signal', () => process.emit(name, name, SIGNALS[name]));
  return true;
}

exports.equip = () => {
  P.Object.defineProperty(process, 'exitCode', {
    get: () => exitCode,
    set(code) {
      checkExitCode(code);
      exitCode = code;
    },
    enumerable: true,
    configurable: false,
  });
  P.Object.assign(process, { exit, reallyExit, kill, abort: () => natives.exit(ABORTED) });
};
