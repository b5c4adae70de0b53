const net = require('net');
const sockets = [];
const server = net.createServer((socket) => {
  socket.resume();
  sockets.push(socket);
  if (sockets.length < 3) return;
  server.close(() => console.log('server closed'));
  sockets.forEach((one, i) => {
    one.on('close', () => console.log('close', i));
    one.destroy();
  });
}).listen(0, '127.0.0.1', () => {
  for (let i = 0; i < 3; i++) net.connect(server.address().port, '127.0.0.1').resume();
});

// node: 10 12 18 20 22 24 26
// prints: server closed
// prints: close 2
// prints: close 1
// prints: close 0
