const fs = require('fs');
fs.readFile(__filename, () => console.log('read'));
fs.stat('.', () => fs.stat('.', () => fs.stat('.', () => console.log('third stat'))));

// seen: 199 third stat | read
// seen: 1 read | third stat
