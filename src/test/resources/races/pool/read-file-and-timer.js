const fs = require('fs');
fs.readFile(__filename, () => console.log('read'));
setTimeout(() => console.log('timer'), 1);

// seen: 142 timer | read
// seen: 58 read | timer
