const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.end();
  server.close();
});
server.listen(0, () => {
  console.log('listening');
  setTimeout(() => console.log('timer'), 1);
  const client = net.connect(server.address().port, '127.0.0.1', () => console.log('connect'));
  client.resume();
});

// seen: 200 listening | timer | connection | connect
