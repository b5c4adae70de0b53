const crypto = require('crypto');
setTimeout(() => console.log('timer 1'), 1);
setTimeout(() => console.log('timer 5'), 5);
setImmediate(() => console.log('immediate'));
crypto.pbkdf2Sync('secret', 'salt', 100000, 64, 'sha512');
console.log('derived');

// node: 10 12 18 20 22 24 26
// prints: derived
// prints: timer 1
// prints: timer 5
// prints: immediate
