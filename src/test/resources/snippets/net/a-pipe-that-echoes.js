const net = require('net');
const server = net.createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let bytes = 0;
  client.on('data', (data) => {
    bytes += data.length;
    if (bytes === 300000) client.end();
  });
  console.log(client.write(Buffer.alloc(300000)), client.writableLength);
  client.on('drain', () => console.log('drain', client.writableLength));
  client.on('end', () => console.log('end', bytes));
  client.on('close', () => server.close(() => console.log('server closed', client.bytesRead)));
});

// node: 10 12 18 20 22 24 26
// prints: false 300000
// prints: drain 0
// prints: end 300000
// prints: server closed 300000
