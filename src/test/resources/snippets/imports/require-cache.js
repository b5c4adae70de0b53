console.log(require('fs') === require('node:fs'), require('events') === require('events').EventEmitter);

// prints: true true
