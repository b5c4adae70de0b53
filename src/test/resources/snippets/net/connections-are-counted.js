const net = require('net');
const server = net.createServer((socket) => {
  socket.resume();
  server.getConnections((error, count) => console.log('open', error, count));
  socket.on('close', () => server.getConnections((error, count) => {
    console.log('closed', error, count);
    server.close();
  }));
  console.log('counted');
}).listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').end();
});

// node: 10 12 18 20 22 24 26
// prints: counted
// prints: open null 1
// prints: closed null 0
