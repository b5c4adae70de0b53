const fs = require('fs');
fs.stat('.', () => console.log('stat'));
setImmediate(() => console.log('immediate'));

// seen: 147 immediate | stat
// seen: 53 stat | immediate
