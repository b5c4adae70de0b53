const crypto = require('crypto');
crypto.randomBytes(16, (e, bytes) => console.log('async', bytes.length));
console.log('sync', crypto.randomBytes(8).length, typeof crypto.randomUUID());

// node: 10 12
// stderr: /snippet/random-bytes-sync-and-async.js:3
// stderr: console.log('sync', crypto.randomBytes(8).length, typeof crypto.randomUUID());
// stderr: ^
// stderr:
// stderr: TypeError: crypto.randomUUID is not a function
// stderr:     at random-bytes-sync-and-async.js:3
// exits: 1
// node: 18 20 22 24 26
// prints: sync 8 string
// prints: async 16
