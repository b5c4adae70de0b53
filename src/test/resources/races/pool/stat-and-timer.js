const fs = require('fs');
fs.stat('.', () => console.log('stat'));
setTimeout(() => console.log('timer'), 0);

// seen: 153 stat | timer
// seen: 47 timer | stat
