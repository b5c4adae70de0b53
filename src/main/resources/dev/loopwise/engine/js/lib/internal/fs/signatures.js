'use strict';

// Where the callback stands among the arguments of a call, and whether it is looked at first.
const { toCallback } = require('internal/fs/arguments');

/** From this release on the arguments of copyFile are checked before its callback. */
const SINCE_COPY_CHECKS_PATHS_FIRST = 14;
/** From this release on the type of a link has a place of its own before the callback. */
const SINCE_LINK_TYPE_HAS_A_PLACE = 24;
/** From this release on a descriptor is checked after the callback. */
const SINCE_CALLBACK_BEFORE_DESCRIPTOR = 20;

/** name -> how many arguments there must be before the callback, and how many there may be. */
const COUNTS = {
  access: [1, 2], chmod: [2, 2], chown: [3, 3], close: [1, 1], copyFile: [2, 3], fchmod: [2, 2],
  fchown: [3, 3], fdatasync: [1, 1], fstat: [1, 2], fsync: [1, 1], ftruncate: [1, 2],
  futimes: [3, 3], lchown: [3, 3], link: [2, 2], lstat: [1, 2], lutimes: [3, 3], mkdir: [1, 2],
  mkdtemp: [1, 2], open: [1, 3], readdir: [1, 2], readlink: [1, 2], realpath: [1, 2],
  rename: [2, 2], rmdir: [1, 2], stat: [1, 2], statfs: [1, 2], symlink: [2, 3], unlink: [1, 1],
  utimes: [3, 3],
};

const onDescriptor = host.release >= SINCE_CALLBACK_BEFORE_DESCRIPTOR ? [] : ['fdatasync',
  'fstat', 'fsync', 'ftruncate'];
const copyFile = host.release >= SINCE_COPY_CHECKS_PATHS_FIRST ? ['copyFile'] : [];
const ARGUMENTS_FIRST = new Set(['access', 'chmod', 'close', 'fchmod', 'fchown', 'futimes', 'open',
  ...copyFile, ...onDescriptor]);

function placeOf(name, args) {
  const [least, most] = COUNTS[name];
  if (name === 'open' && args.length < 3) return 1;
  if (name === 'symlink' && (host.release < SINCE_LINK_TYPE_HAS_A_PLACE || args[3] === undefined)) {
    return host.release < SINCE_LINK_TYPE_HAS_A_PLACE ? args.length - 1 : 2;
  }
  for (let i = least; i < most; i++) if (typeof args[i] === 'function') return i;
  return most;
}

/** Splits arguments into the callback, what is left of them and what the plan makes of that. */
function split(name, plan, args) {
  const place = placeOf(name, args);
  const callback = args[place];
  const rest = [];
  for (let i = 0; i < place; i++) rest[i] = args[i];
  if (ARGUMENTS_FIRST.has(name)) {
    const perform = plan(...rest);
    return { perform, rest, callback: toCallback(callback) };
  }
  return { callback: toCallback(callback), rest, perform: plan(...rest) };
}

module.exports = { split };
