'use strict';

// The files a snippet sees: a small tree in memory, made anew for each run.
const P = require('internal/primordials');
const { systemError } = require('internal/system-errors');
const { constants } = require('internal/fs/flags');

const MOST_LINKS = 40;
const MOST_BYTES = 64 * 1024 * 1024;
const FILE_MODE = constants.S_IFREG | 0o644;
const DIRECTORY_MODE = constants.S_IFDIR | 0o755;

let nextInode = 1000;
let bytesUsed = 0;

/** A file, directory, link or device. */
class Node {
  constructor(mode) {
    const now = Date.now();
    this.inode = nextInode++;
    this.mode = mode;
    this.linkCount = 1;
    this.accessed = this.modified = this.changed = this.born = now;
    if (this.isDirectory) this.entries = new P.Map();
    if (this.isFile) {
      this.bytes = new Uint8Array(0);
      this.size = 0;
    }
  }

  get type() { return this.mode & constants.S_IFMT; }
  get isDirectory() { return this.type === constants.S_IFDIR; }
  get isFile() { return this.type === constants.S_IFREG; }
  get isLink() { return this.type === constants.S_IFLNK; }

  /** What is in the file; not a copy. */
  get content() { return this.bytes.subarray(0, this.size); }

  touch() {
    this.modified = this.changed = Date.now();
  }

  resize(size) {
    if (size > this.bytes.length) {
      const capacity = P.Math.max(size, this.bytes.length * 2);
      bytesUsed += capacity - this.bytes.length;
      if (bytesUsed > MOST_BYTES) throw systemError('ENOSPC', 'write');
      const grown = new Uint8Array(capacity);
      grown.set(this.content);
      this.bytes = grown;
    } else if (size < this.size) {
      this.bytes.fill(0, size, this.size);
    }
    this.size = size;
    this.touch();
  }

  write(bytes, position) {
    const end = position + bytes.length;
    if (end > this.size) this.resize(end);
    this.bytes.set(bytes, position);
    this.touch();
  }
}

const root = new Node(DIRECTORY_MODE);

function partsOf(path) {
  const parts = [];
  const all = P.stringSplit(path, '/');
  for (let i = 0; i < all.length; i++) if (all[i] !== '' && all[i] !== '.') P.arrayPush(parts, all[i]);
  return parts;
}

const absolute = (path) => (path[0] === '/' ? path : `${process.cwd()}/${path}`);

/**
 * Where a path leads: the directory that holds it, its last name and the node, or undefined where
 * only the last name is missing, and the nodes on the way. Throws what the operating system would,
 * about the path that is `shown`. `visit` is told each directory on the way and the name in it.
 */
function locate(path, syscall, { follow = true, shown = path, dest } = {}, visit = undefined) {
  const fail = (code) => systemError(code, syscall, shown, dest);
  if (path === '') throw fail('ENOENT');
  let links = 0;
  let stack = [root];
  const rest = partsOf(absolute(path));
  let name = '';
  while (rest.length > 0) {
    const directory = stack[stack.length - 1];
    if (directory === undefined) throw fail('ENOENT');
    if (!directory.isDirectory) throw fail('ENOTDIR');
    name = P.arrayShift(rest);
    if (name === '..') {
      if (stack.length > 1) P.arrayPop(stack);
      continue;
    }
    if (visit !== undefined) visit(directory, name);
    const node = directory.entries.get(name);
    if (node !== undefined && node.isLink && (follow || rest.length > 0)) {
      if (++links > MOST_LINKS) throw fail('ELOOP');
      if (node.target[0] === '/') stack = [root];
      P.arrayUnshift(rest, ...partsOf(node.target));
      continue;
    }
    P.arrayPush(stack, node);
  }
  const node = stack[stack.length - 1];
  const isDirectoryWanted = path[path.length - 1] === '/';
  if (isDirectoryWanted && node !== undefined && !node.isDirectory) throw fail('ENOTDIR');
  const parent = stack.length > 1 ? stack[stack.length - 2] : root;
  return { parent, name, node, trail: stack, isDirectoryWanted };
}

/** The node at a path, which must be there. */
function find(path, syscall, options) {
  const { node } = locate(path, syscall, options);
  if (node === undefined) throw systemError('ENOENT', syscall, path, options?.dest);
  return node;
}

function addFile(path, text) {
  const names = partsOf(path);
  const name = P.arrayPop(names);
  const directory = addDirectory(`/${P.arrayJoin(names, '/')}`);
  const file = new Node(FILE_MODE);
  const bytes = require('internal/encoding').encodeUtf8(text);
  file.write(bytes, 0);
  directory.entries.set(name, file);
}

function addDirectory(path) {
  let directory = root;
  for (const name of partsOf(path)) {
    let next = directory.entries.get(name);
    if (next === undefined) {
      next = new Node(DIRECTORY_MODE);
      directory.entries.set(name, next);
    }
    directory = next;
  }
  return directory;
}

// What a snippet finds: its own file, and a few that every Linux machine has.
addDirectory('/tmp').mode = constants.S_IFDIR | 0o1777;
addDirectory(process.cwd());
addDirectory('/root');
addFile('/etc/hostname', 'loopwise\n');
addFile('/etc/hosts', '127.0.0.1\tlocalhost\n::1\tlocalhost\n');
addFile('/etc/passwd', 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n');
const nullDevice = new Node(constants.S_IFCHR | 0o666);
addDirectory('/dev').entries.set('null', nullDevice);
if (host.main !== undefined) addFile(host.main.path, host.main.source);

module.exports = { Node, locate, find, nullDevice };
