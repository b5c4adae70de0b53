'use strict';

// How stack traces read: frames of the snippet only, as V8 writes them.
const P = require('internal/primordials');

const FRAME_LIMIT = 10;

function headOf(error) {
  try {
    return P.errorToString(error);
  } catch {
    return '<error>';
  }
}

/** A file that the snippet wrote and then required or imported. */
const isOther = (file) => file[0] === '/' || P.stringStartsWith(file, 'file:')
  || P.stringStartsWith(file, 'data:');

/** How far the wrapper around a CommonJS script moves its first line to the right. */
function shiftOf(file) {
  if (!isOther(file)) return host.natives.shift();
  return file[0] === '/' ? host.natives.scriptShift : 0;
}

/** A frame of the snippet; frames of the engine and of the language itself are left out. */
function isShown(site) {
  const file = site.getFileName();
  return typeof file === 'string' && (file === host.main.fileName || isOther(file));
}

function place(site) {
  const line = site.getLineNumber();
  const column = site.getColumnNumber() - (line === 1 ? shiftOf(site.getFileName()) : 0);
  return `${site.getFileName()}:${line}:${P.Math.max(1, column)}`;
}

function describe(site) {
  const at = place(site);
  const name = site.getFunctionName();
  const isMain = site.isToplevel() && !name;
  if (isMain) return at;
  const type = site.getTypeName();
  const prefix = site.isConstructor() ? 'new ' : '';
  const owner = !site.isToplevel() && !site.isConstructor() && type ? `${type}.` : '';
  return `${prefix}${owner}${name ?? '<anonymous>'} (${at})`;
}

host.internals.formatStacksBy((error, sites) => {
  const custom = Error.prepareStackTrace;
  if (typeof custom === 'function') return P.Reflect.apply(custom, Error, [error, sites]);
  let text = headOf(error);
  for (let i = 0, shown = 0; i < sites.length && shown < FRAME_LIMIT; i++) {
    if (!isShown(sites[i])) continue;
    text += `\n    at ${describe(sites[i])}`;
    shown++;
  }
  return text;
});
