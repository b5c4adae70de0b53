'use strict';

// What each operation looks at and what it changes: names in directories, what is in files and how
// many names they have, descriptors. Keys stand for them, behind a letter that says how they are
// touched.
const P = require('internal/primordials');
const { constants } = require('internal/fs/flags');
const { locate } = require('internal/fs/tree');

const { O_WRONLY, O_RDWR, O_CREAT } = constants;

/** The keys that are collected now. */
let touched;

const READS = 'r';
const CHANGES = 'c';
const ADDS_TO = 'a';
const read = (key) => P.arrayPush(touched, READS + key);
const change = (key) => P.arrayPush(touched, CHANGES + key);
const addTo = (key) => P.arrayPush(touched, ADDS_TO + key);
const content = (node) => `${node.inode}`;
const links = (node) => `${node.inode}=`;
const listing = (node) => `${node.inode}/*`;
const entry = (directory, name) => `${directory.inode}/${name}`;
const DESCRIPTORS = '#';

const FOLLOW = { __proto__: null, follow: true };
const NO_FOLLOW = { __proto__: null, follow: false };
const visit = (directory, name) => read(entry(directory, name));

/** Looks at the names of a path as far as it leads; where that is, if its directory is there. */
function find(path, options) {
  try {
    return locate(path, 'stat', options, visit);
  } catch {
    return undefined;
  }
}

function look(path, options) {
  const place = find(path, options);
  if (place?.node !== undefined) read(content(place.node));
  return place;
}

function inspect(path, options) {
  const place = look(path, options);
  if (place?.node !== undefined) read(links(place.node));
}

/** A name comes or goes. */
function rewrite(path, options = NO_FOLLOW) {
  const place = find(path, options);
  if (place === undefined) return undefined;
  change(entry(place.parent, place.name));
  addTo(listing(place.parent));
  if (place.node !== undefined) change(links(place.node));
  return place;
}

function list(node, isRecursive) {
  if (node === undefined || !node.isDirectory) return;
  read(listing(node));
  if (isRecursive) P.mapForEach(node.entries, (below) => list(below, true));
}

/** A file is made, or gets other content. */
function fill(path) {
  const place = look(path);
  if (place?.node === undefined) rewrite(path, FOLLOW);
  else change(content(place.node));
}

function retouch(path, options) {
  const place = look(path, options);
  if (place?.node !== undefined) change(content(place.node));
}

/** What is opened is read or written next, often in the same trip or by what nobody sees. */
function open(path, flags) {
  addTo(DESCRIPTORS);
  const isThere = look(path)?.node !== undefined;
  if (isThere && (flags & (O_WRONLY | O_RDWR)) !== 0) fill(path);
  else if (!isThere && (flags & O_CREAT) !== 0) rewrite(path, FOLLOW);
}

/** All directories that are missing are made, of which the first stands for all. */
function makeAll(path) {
  if (look(path)?.node !== undefined) return;
  let last;
  try {
    locate(path, 'mkdir', undefined, (directory, name) => { last = { directory, name }; });
  } catch {
    // The last one that was visited is missing.
  }
  if (last === undefined) return;
  change(entry(last.directory, last.name));
  addTo(listing(last.directory));
}

/** A file or a whole tree is copied. */
function copyAll(from, to) {
  const { dirname, resolve, join } = require('path');
  const source = look(from)?.node;
  makeAll(dirname(resolve(to)));
  fill(to);
  rewrite(to);
  list(source);
  if (source === undefined || !source.isDirectory) return;
  P.mapForEach(source.entries, (below, name) => copyAll(join(from, name), join(to, name)));
}

/** By the name of an operation, of which arguments. */
const ofPaths = {
  nextEntries: ({ entries, node, isRecursive }) => entries === undefined && list(node, isRecursive),
  access: (path) => look(path),
  exists: (path) => look(path),
  realpath: (path) => look(path),
  statfs: (path) => look(path),
  own: (path) => look(path),
  stat: (path) => inspect(path),
  lstat: (path) => inspect(path, NO_FOLLOW),
  readlink: (path) => look(path, NO_FOLLOW),
  readdir: (path, options) => list(look(path)?.node, options?.recursive),
  opendir: (path) => look(path),
  mkdir(path, isRecursive) {
    if (isRecursive) makeAll(path);
    else rewrite(path);
  },
  mkdtemp: (prefix) => rewrite(prefix),
  unlink: (path) => rewrite(path),
  rmdir: (path) => list(rewrite(path)?.node),
  symlink: (target, path) => rewrite(path),
  rename(from, to) {
    rewrite(from);
    list(rewrite(to)?.node);
  },
  link(from, to) {
    const place = look(from, NO_FOLLOW);
    if (place?.node !== undefined) change(links(place.node));
    rewrite(to);
  },
  beginCopy(from, to) {
    look(from);
    fill(to);
  },
  endCopy(begun) {
    if (begun === undefined) return;
    read(content(begun.source));
    change(content(begun.copy));
  },
  open,
  openShown(path, flags) {
    open(path, flags);
    read(DESCRIPTORS);
  },
  chmod: (path) => retouch(path),
  utimes: (path) => retouch(path),
  lutimes: (path) => retouch(path, NO_FOLLOW),
};

const isSequential = (position) => position === null || position === undefined || position < 0;

const ofDescriptors = (nodeOf) => {
  const use = (fd, isMoved) => {
    const node = nodeOf(fd);
    if (isMoved) change(DESCRIPTORS + fd);
    else read(DESCRIPTORS + fd);
    if (node !== undefined) read(content(node));
    return node;
  };
  const refill = (fd, isMoved) => {
    const node = use(fd, isMoved);
    if (node !== undefined) change(content(node));
  };
  return {
    close(fd) {
      use(fd, true);
      addTo(DESCRIPTORS);
    },
    fstat(fd) {
      const node = use(fd, false);
      if (node !== undefined) read(links(node));
    },
    sync: (fd) => use(fd, false),
    read: (fd, target, offset, length, at) => use(fd, isSequential(at)),
    readv: (fd, buffers, at) => use(fd, isSequential(at)),
    write: (fd, bytes, at) => refill(fd, isSequential(at)),
    writev: (fd, buffers, at) => refill(fd, isSequential(at)),
    truncate: (fd) => refill(fd, false),
    futimes: (fd) => refill(fd, false),
    fchmod: (fd) => refill(fd, false),
  };
};

/** The keys of what is touched, separated by NUL, which no name has. */
function keysOf(touch) {
  const outer = touched;
  touched = [];
  try {
    touch();
    return P.arrayJoin(touched, '\0');
  } finally {
    touched = outer;
  }
}

const isAsking = () => touched !== undefined;

module.exports = { ofPaths, ofDescriptors, copyAll, keysOf, isAsking };
