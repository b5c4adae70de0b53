const net = require('net');
const server = net.createServer((socket) => {
  socket.setTimeout(10, () => {
    console.log('S timeout', socket.destroyed);
    socket.end('too late');
  });
  socket.resume();
  server.close();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', (data) => console.log('C data', String(data)));
  client.on('close', () => console.log('C close'));
});

// node: 10 12 18 20 22 24 26
// prints: S timeout false
// prints: C data too late
// prints: C close
