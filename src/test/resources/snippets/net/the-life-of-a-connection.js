const net = require('net');
const server = net.createServer((socket) => {
  console.log('S connection');
  socket.on('data', (data) => { console.log('S data', String(data)); socket.write('pong'); });
  socket.on('end', () => console.log('S end'));
  socket.on('close', () => server.close(() => console.log('server closed')));
});
server.listen(0, '127.0.0.1', () => {
  console.log('listening');
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('connect', () => console.log('C connect'));
  client.on('ready', () => console.log('C ready'));
  client.on('data', (data) => { console.log('C data', String(data)); client.end(); });
  client.on('finish', () => console.log('C finish'));
  client.on('end', () => console.log('C end'));
  client.on('close', (hadError) => console.log('C close', hadError));
  client.write('ping');
});
console.log('main');

// node: 10 12 18 20 22 24 26
// prints: main
// prints: listening
// prints: S connection
// prints: C connect
// prints: C ready
// prints: S data ping
// prints: C data pong
// prints: C finish
// prints: S end
// prints: server closed
// prints: C end
// prints: C close false
