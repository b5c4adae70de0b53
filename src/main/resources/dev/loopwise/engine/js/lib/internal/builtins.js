'use strict';

// Which of Node's modules a snippet can load.
const P = require('internal/primordials');
const { codedError } = require('internal/errors');

const available = ['assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants',
  'crypto', 'dns', 'dns/promises', 'events', 'fs', 'fs/promises', 'module',
  'os', 'path', 'path/posix', 'perf_hooks', 'process', 'querystring',
  'readline', 'readline/promises', 'stream', 'stream/consumers', 'stream/promises', 'string_decoder',
  'timers', 'timers/promises', 'url', 'util', 'util/types', 'worker_threads', 'zlib'];

const refused = ['child_process', 'cluster', 'dgram', 'domain', 'http', 'http2', 'https',
  'inspector', 'inspector/promises', 'net', 'path/win32', 'punycode', 'diagnostics_channel', 'repl', 'sea', 'sqlite', 'stream/web', 'sys', 'test',
  'tls', 'trace_events', 'tty', 'v8', 'vm', 'wasi'];

/** The exports of a module by its name without `node:`. */
function load(name) {
  switch (name) {
    case 'console': return globalThis.console;
    case 'process': return process;
    default:
  }
  if (P.arrayIncludes(available, name)) return require(name);
  throw codedError(Error, 'ERR_UNKNOWN_BUILTIN_MODULE',
    `The module '${name}' is not simulated here. Use one of: ${P.arrayJoin(available, ', ')}.`);
}

const isBuiltin = (name) => P.arrayIncludes(available, name) || P.arrayIncludes(refused, name);

module.exports = { available, refused, isBuiltin, load };
