const fs = require('fs');
fs.stat('.', () => console.log('stat'));
setTimeout(() => console.log('timer'), 2);

// seen: 176 stat | timer
// seen: 24 timer | stat
