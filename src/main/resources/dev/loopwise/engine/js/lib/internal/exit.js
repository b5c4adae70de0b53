'use strict';

// How a process ends.
const P = require('internal/primordials');
const { natives } = host;

const STRICT_EXIT_CODES_SINCE = 20;
const STORES_INTEGERS_SINCE = 22;
const ABORTED = 134;
const KILLED = 128;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGUSR1: 10, SIGUSR2: 12, SIGTERM: 15 };

let exitCode;

function checkExitCode(code) {
  if (host.release < STRICT_EXIT_CODES_SINCE || code === undefined || code === null) return;
  const isNumeric = typeof code === 'string' && code !== '' && Number.isInteger(P.Number(code));
  const value = isNumeric ? P.Number(code) : code;
  if (typeof value !== 'number') {
    const { codes } = require('internal/errors');
    throw new codes.ERR_INVALID_ARG_TYPE('code', 'number', code);
  }
  require('internal/validators').validateInteger(value, 'code');
}

/** New releases keep a whole number, or nothing. */
function stored(code) {
  if (host.release < STORES_INTEGERS_SINCE) return code;
  return code === null || code === undefined ? undefined : P.Number(code) | 0;
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

function failed(code, errno) {
  return P.Object.assign(new Error(`kill ${code}`), { errno, code, syscall: 'kill' });
}

function nameOf(number) {
  const name = P.uncurry(Array.prototype.find)(P.Object.keys(SIGNALS), (key) => SIGNALS[key] === number);
  if (name === undefined) throw failed('EINVAL', -22);
  return name;
}

/** Only signals to itself can be sent; one that is listened to is delivered as an event. */
function kill(pid, signal = 'SIGTERM') {
  if (typeof pid !== 'number' && `${pid}` !== `${pid | 0}`) {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('pid', 'number', pid);
  }
  if (P.Number(pid) !== process.pid) throw failed('ESRCH', -3);
  const number = typeof signal === 'string' ? P.Number(signal) : signal;
  if (number === 0) return true;
  const name = typeof signal === 'number' ? nameOf(signal) : signal;
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
      exitCode = stored(code);
    },
    enumerable: true,
    configurable: false,
  });
  process.exit = exit;
  process.reallyExit = reallyExit;
  process.kill = kill;
  process.abort = () => natives.exit(ABORTED);
};
