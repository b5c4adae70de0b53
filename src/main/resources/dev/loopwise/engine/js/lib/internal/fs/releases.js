'use strict';

// Which functions of fs and fs.promises exist in which release.
const P = require('internal/primordials');

const SINCE = {
  Dir: 12, lutimes: 12, lutimesSync: 12, opendir: 12, opendirSync: 12, readv: 12, readvSync: 12,
  writev: 12, writevSync: 12, cp: 14, cpSync: 14, rm: 14, rmSync: 14, statfs: 18, statfsSync: 18,
  openAsBlob: 20, glob: 22, globSync: 22, mkdtempDisposableSync: 24, Utf8Stream: 24,
  openAsBlobSync: 26,
};
const LAST = { F_OK: 24, R_OK: 24, W_OK: 24, X_OK: 24 };
const PROMISES_SINCE = {
  lutimes: 12, opendir: 12, rm: 14, cp: 16, constants: 18, statfs: 18, watch: 18, glob: 22,
  mkdtempDisposable: 24,
};

function keep(target, since, last) {
  for (const name of P.Object.keys(since)) if (host.release < since[name]) delete target[name];
  for (const name of P.Object.keys(last)) if (host.release > last[name]) delete target[name];
}

module.exports = {
  keepFs: (fs) => keep(fs, SINCE, LAST),
  keepPromises: (promises) => keep(promises, PROMISES_SINCE, {}),
};
