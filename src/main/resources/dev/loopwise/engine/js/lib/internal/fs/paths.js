'use strict';

// What the file system is asked about names: new ones, and the real one of a path.
const P = require('internal/primordials');
const { systemError } = require('internal/system-errors');
const { constants } = require('internal/fs/flags');
const { Node, locate, find } = require('internal/fs/tree');

function mkdtemp(prefix) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let path = prefix;
  for (let i = 0; i < 6; i++) path += letters[P.Math.floor(Math.random() * letters.length)];
  const place = locate(path, 'mkdtemp', { shown: `${prefix}XXXXXX` });
  place.parent.entries.set(place.name, new Node(constants.S_IFDIR | 0o700));
  return path;
}

/** The path without links, dots and doubled slashes; `isNative` asks the system itself. */
function realpath(path, isNative = false) {
  if (isNative) find(path, 'realpath');
  const { resolve } = require('path');
  let current = '';
  const rest = P.stringSplit(resolve(path), '/');
  for (let links = 0; rest.length > 0;) {
    const part = P.arrayShift(rest);
    if (part === '') continue;
    const node = find(`${current}/${part}`, 'lstat', { follow: false });
    if (!node.isLink) {
      current += `/${part}`;
      continue;
    }
    if (++links > 40) throw systemError('ELOOP', 'realpath', path);
    P.arrayUnshift(rest, ...P.stringSplit(resolve(current || '/', node.target), '/'));
    current = '';
  }
  return current || '/';
}

module.exports = { mkdtemp, realpath };
