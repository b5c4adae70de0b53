const fs = require('fs');
fs.readFile('missing', (error) => console.log(error.code));
fs.stat('.', () => console.log('stat'));

// seen: 200 ENOENT | stat
