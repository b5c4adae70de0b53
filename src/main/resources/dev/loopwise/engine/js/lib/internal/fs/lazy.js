'use strict';

// What fs has besides calls on files: classes, constants, and what loads only when it is asked for.
const P = require('internal/primordials');
const { codes } = require('internal/errors');

const REFUSED = ['watch', 'watchFile', 'unwatchFile', 'openAsBlob', 'openAsBlobSync', 'glob',
  'globSync', 'mkdtempDisposableSync'];

const SINCE_MODES_WARN = 24;

/** A getter that the program may replace. */
function lazy(fs, name, load) {
  P.Object.defineProperty(fs, name, {
    configurable: true,
    enumerable: true,
    get: load,
    set(value) {
      P.Object.defineProperty(fs, name,
        { value, writable: true, enumerable: true, configurable: true });
    },
  });
}

let hasWarned = false;

/** The modes of access, which moved to the constants. */
function addMode(fs, name, constants) {
  if (host.release < SINCE_MODES_WARN) {
    fs[name] = constants[name];
    return;
  }
  P.Object.defineProperty(fs, name, {
    configurable: true,
    enumerable: false,
    get() {
      if (!hasWarned) {
        hasWarned = true;
        process.emitWarning(`fs.${name} is deprecated, use fs.constants.${name} instead`,
          'DeprecationWarning', 'DEP0176');
      }
      return constants[name];
    },
  });
}

exports.addTo = function addTo(fs, constants) {
  fs.createReadStream = function createReadStream(path, options) {
    return new (require('internal/fs/streams').ReadStream)(path, options);
  };
  fs.createWriteStream = function createWriteStream(path, options) {
    return new (require('internal/fs/streams').WriteStream)(path, options);
  };
  for (const name of ['opendir', 'opendirSync']) {
    const method = { [name]: (...args) => require('internal/fs/dir')[name](...args) };
    fs[name] = method[name];
  }
  for (const name of REFUSED) {
    const method = {
      [name]() { throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`fs.${name}`); },
    };
    fs[name] = method[name];
  }
  for (const name of ['F_OK', 'R_OK', 'W_OK', 'X_OK']) addMode(fs, name, constants);
  P.Object.defineProperty(fs, 'constants', { value: constants, enumerable: true });
  lazy(fs, 'Stats', () => require('internal/fs/stats').Stats);
  lazy(fs, 'Dirent', () => require('internal/fs/stats').Dirent);
  lazy(fs, 'Dir', () => require('internal/fs/dir').Dir);
  P.Object.defineProperty(fs, 'promises',
    { configurable: true, enumerable: true, get: () => require('fs/promises') });
  for (const name of ['ReadStream', 'WriteStream']) {
    lazy(fs, name, () => require('internal/fs/streams')[name]);
    lazy(fs, `File${name}`, () => require('internal/fs/streams')[name]);
  }
  require('internal/fs/releases').keepFs(fs);
};
