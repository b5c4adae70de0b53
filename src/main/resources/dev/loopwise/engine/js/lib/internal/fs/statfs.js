'use strict';

// fs.StatFs: the numbers of the disk that the files seem to be on, half of it free.
const P = require('internal/primordials');

const NUMBERS = {
  type: 61267, bsize: 4096, frsize: 4096, blocks: 2 ** 24, bfree: 2 ** 23, bavail: 2 ** 23,
  files: 2 ** 22, ffree: 2 ** 21,
};
const SINCE_FRAGMENT_SIZE = 26;

function StatFs() {}

exports.statFsOf = function statFsOf(isBig) {
  const result = new StatFs();
  for (const name of P.Object.keys(NUMBERS)) {
    if (name === 'frsize' && host.release < SINCE_FRAGMENT_SIZE) continue;
    result[name] = isBig ? BigInt(NUMBERS[name]) : NUMBERS[name];
  }
  return result;
};
