const fs = require('fs');
fs.access('.', () => console.log('access'));
fs.stat('.', () => console.log('stat'));

// seen: 199 access | stat
// seen: 1 stat | access
