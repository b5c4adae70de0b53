const net = require('net');
const server = net.createServer().listen(0);
server.unref();
server.on('listening', () => console.log('listening'));
server.on('close', () => console.log('never'));
process.on('exit', () => console.log('exit', server.listening));

// node: 10 12 18 20 22 24 26
// prints: listening
// prints: exit true
