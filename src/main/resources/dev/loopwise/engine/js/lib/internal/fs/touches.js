'use strict';

// What each operation looks at and what it changes, so that the order of two that go on at once is
// asked for only where it makes a difference: names in directories, what is in files, descriptors.
const P = require('internal/primordials');
const { constants } = require('internal/fs/flags');
const { locate } = require('internal/fs/tree');

const { O_WRONLY, O_RDWR, O_CREAT } = constants;

/** Thrown by an operation that is only asked. */
const ASKED = {};
/** What an operation that is asked touches; undefined while operations are performed. */
let touched;

const READS = 'r';
const CHANGES = 'c';
const ADDS_TO = 'a';
const read = (key) => P.arrayPush(touched, READS + key);
const change = (key) => P.arrayPush(touched, CHANGES + key);
const addTo = (key) => P.arrayPush(touched, ADDS_TO + key);
const content = (node) => `${node.inode}`;
const listing = (node) => `${node.inode}/*`;
const entry = (directory, name) => `${directory.inode}/${name}`;

/** Looks at the names of a path as far as it leads; where that is, if its directory is there. */
function follow(path, options) {
  const visit = (directory, name) => read(entry(directory, name));
  try {
    return locate(path, 'stat', { ...options, visit });
  } catch {
    return undefined;
  }
}

function look(path, options) {
  const place = follow(path, options);
  if (place?.node !== undefined) read(content(place.node));
  return place;
}

/** A name comes or goes. */
function rewrite(path) {
  const place = follow(path, { follow: false });
  if (place === undefined) return undefined;
  change(entry(place.parent, place.name));
  addTo(listing(place.parent));
  return place;
}

function list(node, isRecursive) {
  if (node === undefined || !node.isDirectory) return;
  read(listing(node));
  if (isRecursive) node.entries.forEach((below) => list(below, true));
}

function descriptor(fd, nodeOf, isMoved) {
  const node = nodeOf(fd);
  if (isMoved) change(`#${fd}`);
  else read(`#${fd}`);
  if (node !== undefined) read(content(node));
  return node;
}

const isSequential = (position) => position === null || position === undefined || position < 0;

/** By the name of an operation, of which arguments. */
const ofPaths = {
  nextEntry: () => undefined,
  access: look,
  exists: look,
  realpath: look,
  statfs: look,
  stat: (path) => look(path),
  own: (path) => look(path),
  lstat: (path) => look(path, { follow: false }),
  readlink: (path) => look(path, { follow: false }),
  readdir: (path, options) => list(look(path)?.node, options?.recursive),
  opendir: (path, isRecursive) => list(look(path)?.node, isRecursive),
  mkdir(path, isRecursive) {
    if (!isRecursive) rewrite(path);
    else makeAll(path);
  },
  mkdtemp: rewrite,
  unlink: rewrite,
  rmdir: (path) => list(rewrite(path)?.node),
  symlink: (target, path) => rewrite(path),
  rename(from, to) {
    rewrite(from);
    rewrite(to);
  },
  link(from, to) {
    look(from, { follow: false });
    rewrite(to);
  },
  copyFile(from, to) {
    look(from);
    fill(to);
  },
  // What is opened is read or written next, often in the same trip or by what nobody sees.
  open(path, flags) {
    const isThere = look(path)?.node !== undefined;
    if (isThere && (flags & (O_WRONLY | O_RDWR)) !== 0) fill(path);
    else if (!isThere && (flags & O_CREAT) !== 0) rewrite(path);
  },
  chmod: (path) => retouch(look(path)),
  utimes: (path) => retouch(look(path)),
  lutimes: (path) => retouch(look(path, { follow: false })),
};

const retouch = (place) => place?.node !== undefined && change(content(place.node));

/** A file is made, or gets other content. */
function fill(path) {
  const place = look(path);
  if (place?.node === undefined) rewrite(path);
  else change(content(place.node));
}

/** All directories that are missing are made, of which the first stands for all. */
function makeAll(path) {
  let last;
  const visit = (directory, name) => { last = { directory, name }; };
  const isThere = look(path)?.node !== undefined;
  try {
    locate(path, 'mkdir', { visit });
  } catch {
    // The last one that was visited is missing.
  }
  if (isThere || last === undefined) return;
  change(entry(last.directory, last.name));
  addTo(listing(last.directory));
}

const ofDescriptors = (nodeOf) => {
  const refill = (fd) => {
    const node = descriptor(fd, nodeOf, false);
    if (node !== undefined) change(content(node));
  };
  return {
    close: (fd) => descriptor(fd, nodeOf, true),
    fstat: (fd) => descriptor(fd, nodeOf, false),
    sync: (fd) => descriptor(fd, nodeOf, false),
    read: (fd, target, offset, length, at) => descriptor(fd, nodeOf, isSequential(at)),
    readv: (fd, buffers, at) => descriptor(fd, nodeOf, isSequential(at)),
    write(fd, bytes, at) {
      refill(fd);
      descriptor(fd, nodeOf, isSequential(at));
    },
    writev(fd, buffers, at) {
      refill(fd);
      descriptor(fd, nodeOf, isSequential(at));
    },
    truncate: refill,
    futimes: refill,
    fchmod: refill,
  };
};

function askable(perform, touch) {
  return (...args) => {
    if (touched === undefined) return P.Reflect.apply(perform, undefined, args);
    P.Reflect.apply(touch, undefined, args);
    throw ASKED;
  };
}

/** The same operations, which can be asked what they touch. */
function askableAll(operations, nodeOf) {
  if (!host.mayChangeFiles) return operations;
  const touches = { ...ofPaths, ...ofDescriptors(nodeOf) };
  const names = P.Object.keys(operations);
  const result = {};
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    result[name] = askable(operations[name], touches[name]);
  }
  return result;
}

/**
 * What the first operation of a trip looks at and what it changes, without performing it: keys that
 * begin with how they are touched, with what no name has in between.
 */
function touchedBy(perform) {
  touched = [];
  try {
    perform();
  } catch {
    // It was only asked.
  }
  const keys = P.arrayJoin(touched, '\0');
  touched = undefined;
  return keys;
}

module.exports = { askableAll, touchedBy };
