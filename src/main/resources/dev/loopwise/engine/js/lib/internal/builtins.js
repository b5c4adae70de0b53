'use strict';

// Which of Node's modules a snippet can load.
const P = require('internal/primordials');
const { codedError } = require('internal/errors');

const available = ['assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants',
  'crypto', 'diagnostics_channel', 'dns', 'dns/promises', 'events', 'fs', 'fs/promises', 'http',
  'module', 'net', 'os', 'path', 'path/posix', 'perf_hooks', 'process', 'punycode', 'querystring',
  'readline', 'readline/promises', 'stream', 'stream/consumers', 'stream/promises',
  'string_decoder', 'sys', 'timers', 'timers/promises', 'url', 'util', 'util/types',
  'worker_threads', 'zlib'];

const refused = ['child_process', 'cluster', 'dgram', 'domain', 'http2', 'https',
  'inspector', 'inspector/promises', 'path/win32', 'repl', 'sea', 'sqlite', 'stream/web', 'test',
  'test/reporters',
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

/** Since when a module can be asked for by its name; the others are as old as Node 10. */
const SINCE = {
  __proto__: null,
  'assert/strict': 16,
  'diagnostics_channel': 14,
  'dns/promises': 16,
  'fs/promises': 14,
  'inspector/promises': 20,
  'path/posix': 16,
  'path/win32': 16,
  'readline/promises': 18,
  sea: 20,
  sqlite: 22,
  'stream/consumers': 16,
  'stream/promises': 16,
  'stream/web': 16,
  test: 16,
  'test/reporters': 18,
  'timers/promises': 16,
  'util/types': 16,
  wasi: 18,
  worker_threads: 12,
};

/** These go by their names with `node:` only. */
const WITH_SCHEME = ['sea', 'sqlite', 'test', 'test/reporters'];

const exists = (name) => (P.arrayIncludes(available, name) || P.arrayIncludes(refused, name))
  && host.release >= (SINCE[name] ?? 0);

/** Whether a name without `node:` is that of a module that this release has. */
function isBuiltin(name, withScheme = false) {
  return exists(name) && (withScheme || !P.arrayIncludes(WITH_SCHEME, name));
}

const LISTS_SCHEME_SINCE = 24;

/** What `module.builtinModules` lists. */
function names() {
  const result = [];
  const all = P.arrayConcat(available, refused);
  for (let i = 0; i < all.length; i++) {
    const name = all[i];
    if (!exists(name)) continue;
    if (!P.arrayIncludes(WITH_SCHEME, name)) P.arrayPush(result, name);
    else if (host.release >= LISTS_SCHEME_SINCE) P.arrayPush(result, `node:${name}`);
  }
  return P.arraySort(result);
}

module.exports = { available, refused, isBuiltin, load, names };
