'use strict';

// The process object: an EventEmitter with what a program may ask about its process. Whatever would
// differ from machine to machine is constant here, so that a run can be repeated.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { natives, clock } = host;

const PID = 4242;
const MEBIBYTE = 2 ** 20;
const NANOS_PER_SECOND = 1_000_000_000;

let directory = host.main.directory;

function chdir(path) {
  require('internal/validators').validateString(path, 'directory');
  const { systemError } = require('internal/system-errors');
  const fs = require('fs');
  const target = require('path').resolve(directory, path);
  const stats = fs.statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) throw systemError('ENOENT', 'chdir', directory, path);
  if (!stats.isDirectory()) throw systemError('ENOTDIR', 'chdir', directory, path);
  directory = fs.realpathSync(target);
}

function nextTick(callback, ...args) {
  require('internal/callbacks').checkCallback(callback);
  if (process._exiting) return;
  natives.addTick(host.guard(callback, undefined, args, 'TickObject'));
}

function hrtime(previous) {
  const now = clock.readNanos();
  const seconds = P.Math.floor(now / NANOS_PER_SECOND);
  const nanos = now % NANOS_PER_SECOND;
  if (previous === undefined) return [seconds, nanos];
  require('internal/validators').validateArray(previous, 'time');
  if (previous.length !== 2) {
    throw new (require('internal/errors').codes.ERR_OUT_OF_RANGE)('time', 2, previous.length);
  }
  const passed = (seconds - previous[0]) * NANOS_PER_SECOND + nanos - previous[1];
  return [P.Math.floor(passed / NANOS_PER_SECOND), passed % NANOS_PER_SECOND];
}
hrtime.bigint = () => BigInt(clock.readNanos());

function memoryUsage() {
  return {
    rss: 48 * MEBIBYTE,
    heapTotal: 6 * MEBIBYTE,
    heapUsed: 4 * MEBIBYTE,
    external: 2 * MEBIBYTE,
    arrayBuffers: MEBIBYTE / 64,
  };
}
memoryUsage.rss = () => 48 * MEBIBYTE;

function cpuUsage(previous) {
  if (previous) require('internal/validators').validateObject(previous, 'prevValue');
  return { user: P.Math.floor(clock.readNanos() / 1000), system: 0 };
}

function addFacts() {
  process.title = 'node';
  process.version = `v${natives.version()}`;
  process.arch = 'x64';
  process.platform = 'linux';
  process.release = { name: 'node' };
  process.argv = ['/usr/local/bin/node', host.main.path];
  process.execArgv = [];
  process.execPath = '/usr/local/bin/node';
  process.pid = PID;
  process.ppid = 1;
  process.argv0 = 'node';
  process.exitCode = undefined;
  process._exiting = false;
  process.features = { inspector: false };
  process.config = { target_defaults: {}, variables: {} };
  process.debugPort = 9229;
  host.internals.lazily(process, 'versions', 'process.versions');
  host.internals.lazily(process, 'env', 'process.env');
  host.internals.lazily(process, 'stdout', 'process.stdout');
  host.internals.lazily(process, 'stderr', 'process.stderr');
  host.internals.lazily(process, 'stdin', 'process.stdin');
}

function addMethods() {
  process.cwd = () => directory;
  process.chdir = chdir;
  process.uptime = () => clock.readNanos() / NANOS_PER_SECOND;
  process.umask = () => 0o22;
  process.getuid = () => 1000;
  process.geteuid = () => 1000;
  process.getgid = () => 1000;
  process.getegid = () => 1000;
  process.nextTick = nextTick;
  process.hrtime = hrtime;
  process.memoryUsage = memoryUsage;
  process.cpuUsage = cpuUsage;
  process.binding = () => { throw new Error('process.binding is not available here.'); };
  process.emitWarning = (...args) => require('internal/warnings').emitWarning(...args);
  process.resourceUsage = () => require('internal/process-facts').resourceUsage();
  process.constrainedMemory = () => 0;
  process.availableMemory = () => 8192 * MEBIBYTE;
  process.getActiveResourcesInfo = () =>
    require('internal/process-facts').refuse('getActiveResourcesInfo');
  process.setUncaughtExceptionCaptureCallback = (callback) =>
    require('internal/uncaught').setCaptureCallback(callback);
  process.hasUncaughtExceptionCaptureCallback = () =>
    require('internal/uncaught').hasCaptureCallback();
  process.getBuiltinModule = (name) => require('internal/modules').builtinOrUndefined(name);
}

/** Makes the bare object that all library modules share the process object. */
exports.equip = (bare) => {
  const own = P.Object.getPrototypeOf(bare);
  P.Object.setPrototypeOf(own, EventEmitter.prototype);
  P.Object.defineProperty(own, Symbol.toStringTag, { value: 'process', configurable: true });
  EventEmitter.call(bare);
  addFacts();
  addMethods();
  require('internal/exit').equip(process);
  process.on('warning', (warning) => require('internal/warnings').print(warning));
};
