const fs = require('fs');
fs.writeFile('a.txt', 'a', () => console.log('a'));
fs.writeFile('b.txt', 'b', () => console.log('b'));

// seen: 192 a | b
// seen: 8 b | a
