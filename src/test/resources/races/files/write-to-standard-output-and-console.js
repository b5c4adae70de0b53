const fs = require('fs');
fs.write(1, 'thread\n', () => console.log('callback'));
console.log('main');
setImmediate(() => console.log('immediate'));

// seen: 183 thread | main | callback | immediate
// seen: 9 main | thread | callback | immediate
// seen: 7 main | immediate | thread | callback
// seen: 1 main | thread | immediate | callback
