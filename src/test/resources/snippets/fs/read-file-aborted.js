const fs = require('fs');

if (typeof AbortController === 'undefined') {
  console.log('no AbortController');
} else {
  const { signal } = (() => { const c = new AbortController(); c.abort(); return c; })();
  fs.readFile(__filename, { signal }, (e) => console.log('before', e.name, e.code, e.message));
  const later = new AbortController();
  fs.readFile(__filename, { signal: later.signal }, (e) => console.log('during', e.name, e.code));
  later.abort();
  fs.promises.readFile(__filename, { signal }).catch((e) => console.log('promise', e.name, e.code));
}

// node: 10 12
// prints: no AbortController
// node: 18 20 22 24 26
// prints: before AbortError ABORT_ERR The operation was aborted
// prints: promise AbortError ABORT_ERR
// prints: during AbortError ABORT_ERR
