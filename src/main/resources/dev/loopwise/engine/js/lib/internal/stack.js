'use strict';

// How stack traces read: frames of the snippet and of the language, as V8 writes them, none of the
// engine's own.
const P = require('internal/primordials');

const { framePlace, frameOwner } = host.internals;
const NAMES_CLASSES_SINCE = 16;
const NAMES_ACCESSORS_SINCE = 16;
const NAMES_ACCESSORS_ONCE_SINCE = 22;
const SHOWS_AWAITING_SINCE = 12;
const HAS_MODULES_SINCE = 12;
const SAYS_URLS = host.release >= HAS_MODULES_SINCE && P.stringEndsWith(host.main.fileName, '.mjs');
const FILE = SAYS_URLS ? `file://${host.main.path}` : host.main.path;

/** Sources are called by their paths, but for the main file. */
function fileNamed(name) {
  if (name === host.main.fileName) return FILE;
  return P.stringStartsWith(name, '/') || P.stringIncludes(name, ':') ? name : FILE;
}

function headOf(error) {
  try {
    return P.errorToString(error);
  } catch {
    return '<error>';
  }
}

const ACCESSOR = /^[gs]et /;

/** A frame as `Error.prepareStackTrace` gets it. */
class CallSite {
  #site;
  #place;

  constructor(site, place) {
    this.#site = site;
    this.#place = place;
  }

  static innerOf(frame) { return frame.#site; }

  getThis() { return this.#site.getThis(); }
  getFunction() { return undefined; }
  getTypeName() { return this.isToplevel() || this.isConstructor() ? null : this.#site.getTypeName(); }
  getFunctionName() { return this.#site.getFunctionName() || null; }
  getMethodName() {
    return this.isToplevel() || this.isConstructor() ? null : this.#site.getMethodName() || null;
  }
  getFileName() {
    return this.isNative() || this.#place === undefined ? undefined : fileNamed(this.#place[2]);
  }
  getLineNumber() { return this.#place === undefined ? null : this.#place[0]; }
  getColumnNumber() {
    if (this.#place === undefined) return null;
    const isShifted = this.#place[0] === 1 && this.#place[2] === host.main.fileName;
    const shift = isShifted ? host.natives.shift() : 0;
    return P.Math.max(1, this.#place[1] - shift);
  }
  getEvalOrigin() { return undefined; }
  getScriptNameOrSourceURL() { return this.getFileName() ?? null; }
  getPromiseIndex() { return this.isPromiseAll() ? this.#site.getPromiseIndex() : null; }
  getEnclosingLineNumber() { return this.getLineNumber(); }
  getEnclosingColumnNumber() { return this.getColumnNumber(); }
  getPosition() { return 0; }
  getScriptHash() { return ''; }
  isToplevel() { return this.#site.isToplevel() || (SAYS_URLS && !this.#site.getFunctionName()); }
  isEval() { return false; }
  isNative() { return false; }
  isConstructor() { return this.#site.isConstructor(); }
  isAsync() { return this.#site.isAsync?.() ?? false; }
  isPromiseAll() { return this.#site.isPromiseAll?.() ?? false; }
  toString() { return describe(this); }
}

function describe(site) {
  if (site.isPromiseAll()) return `async Promise.all (index ${site.getPromiseIndex()})`;
  const at = site.getLineNumber() === null
    ? '<anonymous>'
    : `${site.getFileName()}:${site.getLineNumber()}:${site.getColumnNumber()}`;
  const name = nameOf(site);
  const prefix = site.isAsync() ? 'async ' : '';
  return name === '' ? `${prefix}${at}` : `${prefix}${name} (${at})`;
}

/** The owner of a method; that of a static method is the class itself. */
function typeOf(site) {
  const type = site.getTypeName();
  if (type !== 'Function' || host.release < NAMES_CLASSES_SINCE) return type;
  return frameOwner(CallSite.innerOf(site)) || type;
}

function accessorName(name, type) {
  if (host.release >= NAMES_ACCESSORS_ONCE_SINCE) return name;
  const owner = host.release < NAMES_ACCESSORS_SINCE ? `${type}.` : '';
  return `${owner}${name} [as ${P.stringSlice(name, 4)}]`;
}

function nameOf(site) {
  const name = site.getFunctionName() ?? '';
  if (site.isConstructor()) return `new ${name || '<anonymous>'}`;
  const type = typeOf(site);
  if (site.isToplevel() || type === null) return name;
  const method = site.getMethodName();
  if (name === '') return `${type}.${method ?? '<anonymous>'}`;
  const isAccessor = P.regExpExec(ACCESSOR, name) !== null;
  if (isAccessor) return accessorName(name, type);
  const full = P.stringStartsWith(name, type) ? name : `${type}.${name}`;
  const isAlias = method !== null && name !== method && !P.stringEndsWith(name, `.${method}`)
    && !P.stringEndsWith(name, ` ${method}`);
  return isAlias ? `${full} [as ${method}]` : full;
}

/** Functions of the language show when the snippet called them; those that only pass on do not. */
const UNSHOWN = ['call', 'apply', 'bind', 'eval', 'captureStackTrace', 'Array', 'Error'];

function isShownBuiltin(site) {
  return site.isNative() && !P.arrayIncludes(UNSHOWN, site.getFunctionName())
    && !P.stringEndsWith(site.getFunctionName() ?? 'Error', 'Error');
}

/** The frames that a program may see: its own, and those of the language between them. */
function visible(sites) {
  const shown = [];
  let builtins = [];
  for (let i = 0; i < sites.length; i++) {
    if (sites[i].isAsync() && host.release < SHOWS_AWAITING_SINCE) break;
    const place = framePlace(sites[i]);
    if (place !== undefined) {
      for (let j = 0; j < builtins.length; j++) P.arrayPush(shown, new CallSite(builtins[j]));
      builtins = [];
      P.arrayPush(shown, new CallSite(sites[i], place));
    } else if (isShownBuiltin(sites[i])) {
      P.arrayPush(builtins, sites[i]);
    } else if (sites[i].getTypeName() !== 'JSON') {
      builtins = [];
    }
  }
  return shown;
}

exports.format = (error, sites) => {
  const custom = Error.prepareStackTrace;
  const frames = visible(sites);
  if (typeof custom === 'function') return P.Reflect.apply(custom, Error, [error, frames]);
  let text = headOf(error);
  for (let i = 0; i < frames.length; i++) text += `\n    at ${describe(frames[i])}`;
  return text;
};
