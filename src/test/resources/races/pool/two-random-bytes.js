const crypto = require('crypto');
crypto.randomBytes(16, () => console.log('first'));
crypto.randomBytes(16, () => console.log('second'));

// seen: 200 first | second
