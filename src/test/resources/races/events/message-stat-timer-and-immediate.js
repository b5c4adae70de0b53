const fs = require('fs');
const { port1, port2 } = new MessageChannel();
port2.onmessage = () => {
  console.log('message');
  port2.close();
};
port1.postMessage(1);
fs.stat('/', () => console.log('stat'));
setTimeout(() => console.log('timeout'), 1);
setImmediate(() => console.log('immediate'));

// seen: 110 stat | message | immediate | timeout
// seen: 76 message | immediate | timeout | stat
// seen: 13 timeout | stat | message | immediate
// seen: 1 timeout | message | immediate | stat
