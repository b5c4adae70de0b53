const fs = require('fs');
fs.readFile(__filename, () => console.log('read'));
setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate'));

// seen: 181 immediate | timer | read
// seen: 19 timer | immediate | read
