const fs = require('fs');
fs.readFile(__filename, () => console.log('first'));
fs.readFile(__filename, () => console.log('second'));

// seen: 190 first | second
// seen: 10 second | first
