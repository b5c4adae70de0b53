'use strict';

// fs.realpath: one trip for each part of the path, each begun from a tick.
// Source: Node 24 lib/fs.js, realpath.
const P = require('internal/primordials');
const operations = require('internal/fs/operations');
const { request } = require('internal/fs/requests');
const { fromName } = require('internal/fs/content');

exports.realpath = function realpath(path, encoding, callback) {
  const rest = P.stringSplit(require('path').resolve(path), '/');
  const known = new P.Set();
  let current = '';

  function next() {
    let part;
    do part = P.arrayShift(rest); while (part === '');
    if (part === undefined) {
      callback(null, fromName(current || '/', encoding));
      return;
    }
    const candidate = `${current}/${part}`;
    if (known.has(candidate)) {
      current = candidate;
      process.nextTick(next);
      return;
    }
    request(() => operations.lstat(candidate), (error, stats) => {
      if (error) callback(error);
      else if (stats.isSymbolicLink()) follow(candidate);
      else {
        known.add(candidate);
        current = candidate;
        process.nextTick(next);
      }
    });
  }

  function follow(link) {
    request(() => operations.stat(link), (error) => {
      if (error) {
        callback(error);
        return;
      }
      request(() => operations.readlink(link), (readError, target) => {
        if (readError) {
          callback(readError);
          return;
        }
        const resolved = require('path').resolve(current || '/', target);
        P.arrayUnshift(rest, ...P.stringSplit(resolved, '/'));
        current = '';
        process.nextTick(next);
      });
    });
  }

  process.nextTick(next);
};
