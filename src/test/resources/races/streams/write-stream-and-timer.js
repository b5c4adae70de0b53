const fs = require('fs');
fs.createWriteStream('out.txt').end('text', () => console.log('finished'));
setTimeout(() => console.log('timer'), 1);

// seen: 199 timer | finished
// seen: 1 finished | timer
