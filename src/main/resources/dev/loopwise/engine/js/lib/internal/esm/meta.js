'use strict';

// What import.meta holds.
const P = require('internal/primordials');
const { resolve, pathOf } = require('internal/esm/resolve');
const { directoryOf } = require('internal/modules');
const { release } = host;

const HAS_RESOLVE_SINCE = 18;
const HAS_PATHS_SINCE = 20;
const HAS_MAIN_SINCE = 24;

exports.fill = (meta, url, isMain) => {
  if (release >= HAS_PATHS_SINCE && P.stringStartsWith(url, 'file:')) {
    const filename = pathOf(url);
    meta.dirname = directoryOf(filename);
    meta.filename = filename;
  }
  if (release >= HAS_MAIN_SINCE) meta.main = isMain;
  if (release >= HAS_RESOLVE_SINCE) {
    meta.resolve = { resolve: (specifier) => resolveOrName(P.String(specifier), url) }.resolve;
  }
  meta.url = url;
};

/** A file that is not there has a URL all the same. */
function resolveOrName(specifier, base) {
  try {
    return resolve(specifier, base);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' && error.url !== undefined) return error.url;
    if (error.code === 'ERR_UNSUPPORTED_DIR_IMPORT') return error.url;
    throw error;
  }
}
