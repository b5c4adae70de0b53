const net = require('net');
const path = `/tmp/loopwise-snippet-${process.pid}.sock`;
const server = net.createServer((socket) => socket.end('hello')).listen(path, () => {
  console.log(server.address() === path);
  const client = net.connect(path);
  client.setEncoding('utf8');
  client.on('connect', () => console.log('connect', client.remoteAddress));
  client.on('data', (text) => console.log('data', text));
  client.on('end', () => console.log('end'));
  client.on('close', () => server.close(() => console.log('server closed')));
});

// node: 10 12 18 20 22 24 26
// prints: true
// prints: connect undefined
// prints: data hello
// prints: end
// prints: server closed
