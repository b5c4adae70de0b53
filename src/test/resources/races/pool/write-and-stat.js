const fs = require('fs');
fs.writeFile('a.txt', 'text', () => console.log('written'));
fs.stat('.', () => console.log('stat'));

// seen: 200 stat | written
