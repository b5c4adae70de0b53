const fs = require('fs/promises');
fs.readFile(__filename).then(() => console.log('read'));
fs.stat('.').then(() => console.log('stat'));

// seen: 200 stat | read
