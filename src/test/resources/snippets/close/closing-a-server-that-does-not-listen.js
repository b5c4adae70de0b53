const net = require('net');
const server = net.createServer();
server.on('close', () => console.log('close event'));
server.close((error) => console.log(error.code, error.message));
process.nextTick(() => console.log('tick'));
console.log('main');
