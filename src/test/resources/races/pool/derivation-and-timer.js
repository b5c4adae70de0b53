const crypto = require('crypto');
crypto.pbkdf2('secret', 'salt', 2000, 32, 'sha256', () => console.log('derived'));
setTimeout(() => console.log('timer'), 2);

// seen: 173 derived | timer
// seen: 27 timer | derived
