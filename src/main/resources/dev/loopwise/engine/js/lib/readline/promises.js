'use strict';

// readline whose questions return promises.
const P = require('internal/primordials');
const readline = require('readline');
const { AbortError } = require('internal/errors');

class Interface extends readline.Interface {
  question(query, options = {}) {
    return new P.Promise((resolve, reject) => {
      const { signal } = options;
      if (signal?.aborted) {
        reject(new AbortError(undefined, { cause: signal.reason }));
        return;
      }
      const onAbort = () => reject(new AbortError(undefined, { cause: signal.reason }));
      signal?.addEventListener('abort', onAbort, { once: true });
      super.question(query, options, (answer) => {
        signal?.removeEventListener('abort', onAbort);
        resolve(answer);
      });
    });
  }
}

module.exports = {
  Interface,
  createInterface: (input, output) => new Interface(input, output),
};
