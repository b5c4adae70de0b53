const net = require('net');
const server = net.createServer();
server.on('close', () => console.log('close event'));
server.close((error) => console.log(error.code, error.message));
process.nextTick(() => console.log('tick'));
console.log('main');

// node: 10 12 18 20 22 24 26
// prints: main
// prints: close event
// prints: ERR_SERVER_NOT_RUNNING Server is not running.
// prints: tick
