const fs = require('fs');
const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.end();
  server.close();
});
server.listen(0, () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => console.log('connect'));
  client.resume();
  fs.stat('.', () => console.log('stat'));
});

// seen: 116 stat | connection | connect
// seen: 84 connection | connect | stat
