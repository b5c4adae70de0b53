'use strict';

// The process object: an EventEmitter with what a program may ask about its process. Whatever would
// differ from machine to machine is constant here, so that a run can be repeated.
const P = require('internal/primordials');
const EventEmitter = require('events');
const { natives, clock } = host;

const PID = 4242;
const MEBIBYTE = 2 ** 20;
const NANOS_PER_SECOND = 1_000_000_000;
const SAFE_PROCESS_METHODS = {
  cwd: () => directory,
  chdir,
  uptime: () => clock.readNanos() / NANOS_PER_SECOND,
  umask: () => 0o22,
  getuid: () => 1000,
  geteuid: () => 1000,
  getgid: () => 1000,
  getegid: () => 1000,
};

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

/** An own property that is made when it is first read. */
function lazily(name, make) {
  P.Object.defineProperty(process, name, {
    get() {
      const value = make();
      define(name, value);
      return value;
    },
    set: (value) => define(name, value),
    configurable: true,
    enumerable: true,
  });
}

function define(name, value) {
  P.Object.defineProperty(process, name,
    { value, writable: true, configurable: true, enumerable: true });
}

/** An environment holds strings, whatever is assigned. */
function makeEnvironment() {
  const values = {};
  const pairs = natives.environment;
  for (let i = 0; i < pairs.length; i += 2) values[pairs[i]] = pairs[i + 1];
  return require('internal/environment').over(values);
}

function addFacts() {
  const { version } = natives;
  const { path } = host.main;
  P.Object.assign(process, {
    title: 'node',
    version: `v${version}`,
    arch: 'x64',
    platform: 'linux',
    release: { name: 'node' },
    argv: ['/usr/local/bin/node', path],
    execArgv: [],
    execPath: '/usr/local/bin/node',
    pid: PID,
    ppid: 1,
    argv0: 'node',
    exitCode: undefined,
    _exiting: false,
    features: { inspector: false },
    config: { target_defaults: {}, variables: {} },
    debugPort: 9229,
  });
  lazily('versions', () => ({ node: version, v8: '13.6.233', uv: '1.51.0', modules: '137' }));
  lazily('env', makeEnvironment);
  lazily('stdout', () => require('internal/stdio').stream(1));
  lazily('stderr', () => require('internal/stdio').stream(2));
  lazily('stdin', () => require('internal/stdio').stream(0));
}

/** Makes the bare object that all library modules share the process object. */
exports.equip = (bare) => {
  const own = P.Object.getPrototypeOf(bare);
  P.Object.setPrototypeOf(own, EventEmitter.prototype);
  P.Object.defineProperty(own, Symbol.toStringTag, { value: 'process', configurable: true });
  EventEmitter.call(bare);
  addFacts();
  P.Object.assign(process, SAFE_PROCESS_METHODS, {
    nextTick,
    hrtime,
    memoryUsage,
    cpuUsage,
    binding: () => { throw new Error('process.binding is not available here.'); },
    emitWarning: (...args) => require('internal/warnings').emitWarning(...args),
    resourceUsage: () => require('internal/process-facts').resourceUsage(),
    constrainedMemory: () => 0,
    availableMemory: () => 8192 * MEBIBYTE,
    getActiveResourcesInfo: () => require('internal/process-facts').refuse('getActiveResourcesInfo'),
    setUncaughtExceptionCaptureCallback: (callback) =>
      require('internal/uncaught').setCaptureCallback(callback),
    hasUncaughtExceptionCaptureCallback: () => require('internal/uncaught').hasCaptureCallback(),
    getBuiltinModule: (name) => require('internal/modules').builtinOrUndefined(name),
  });
  require('internal/exit').equip(process);
  process.on('warning', (warning) => require('internal/warnings').print(warning));
};
