const net = require('net');
const client = net.connect({ port: 1, host: '127.0.0.1' });
client.on('connect', () => console.log('never'));
client.on('error', (error) => {
  console.log(error.message);
  console.log(error.code, error.errno, error.syscall, error.address, error.port);
  console.log(client.destroyed, client.connecting);
});
client.on('close', (hadError) => console.log('close', hadError));
console.log(client.connecting, client.destroyed);

// node: 10 12
// prints: true false
// prints: connect ECONNREFUSED 127.0.0.1:1
// prints: ECONNREFUSED ECONNREFUSED connect 127.0.0.1 1
// prints: true false
// prints: close true
// node: 18 20 22 24 26
// prints: true false
// prints: connect ECONNREFUSED 127.0.0.1:1
// prints: ECONNREFUSED -111 connect 127.0.0.1 1
// prints: true false
// prints: close true
