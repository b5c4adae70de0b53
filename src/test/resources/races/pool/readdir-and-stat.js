const fs = require('fs');
fs.readdir('.', () => console.log('readdir'));
fs.stat('.', () => console.log('stat'));

// seen: 198 readdir | stat
// seen: 2 stat | readdir
