const net = require('net');
const server = net.createServer((socket) => {
  socket.on('close', () => console.log('S close'));
  socket.resume();
  server.close(() => console.log('server closed'));
  console.log('closing', server.listening);
  setTimeout(() => socket.write('go'), 2);
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('close', () => console.log('C close'));
  client.on('data', () => { console.log('C ends'); client.end(); });
});

// node: 10 12 18 20 22 24 26
// prints: closing false
// prints: C ends
// prints: server closed
// prints: S close
// prints: C close
