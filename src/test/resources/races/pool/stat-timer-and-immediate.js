const fs = require('fs');
fs.stat('.', () => console.log('stat'));
setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate'));

// seen: 105 immediate | timer | stat
// seen: 80 stat | immediate | timer
// seen: 15 timer | stat | immediate
