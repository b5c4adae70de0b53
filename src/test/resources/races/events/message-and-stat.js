const fs = require('fs');
const { port1, port2 } = new MessageChannel();
port2.onmessage = () => {
  console.log('message');
  port2.close();
};
port1.postMessage(1);
fs.stat('/', () => console.log('stat'));

// seen: 109 stat | message
// seen: 91 message | stat
