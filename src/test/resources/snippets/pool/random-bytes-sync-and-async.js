const crypto = require('crypto');
crypto.randomBytes(16, (e, bytes) => console.log('async', bytes.length));
console.log('sync', crypto.randomBytes(8).length, typeof crypto.randomUUID());

// prints: sync 8 string
// prints: async 16
