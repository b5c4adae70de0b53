const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.resume();
  const second = net.connect(server.address().port, '127.0.0.1');
  second.resume();
  second.on('connect', () => console.log('second connects'));
  second.on('end', () => console.log('second ends'));
  second.on('close', () => { console.log('second closes'); socket.destroy(); server.close(); });
});
server.maxConnections = 1;
server.on('drop', (facts) => console.log('drop', facts.localAddress, facts.remoteFamily));
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});

// node: 10 12
// prints: connection
// prints: second connects
// prints: second ends
// prints: second closes
// node: 18 20 22 24 26
// prints: connection
// prints: drop 127.0.0.1 IPv4
// prints: second connects
// prints: second ends
// prints: second closes
