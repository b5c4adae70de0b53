const fs = require('fs/promises');
fs.stat('.').then(() => console.log('first'));
fs.stat('.').then(() => console.log('second'));

// seen: 200 first | second
