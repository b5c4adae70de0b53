const net = require('net');
const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log('data', String(data)));
  socket.on('end', () => server.close());
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('one ', () => console.log('one written'));
  client.write('two', () => console.log('two written'));
  console.log([client.connecting, client.pending, client.readyState, client.bytesWritten].join());
  client.on('connect', () => {
    console.log([client.connecting, client.pending, client.readyState, client.bytesWritten].join());
    client.end();
  });
  client.on('close', () => console.log('closed', client.bytesWritten, client.readyState));
});

// node: 10 12 18 20 22 24 26
// prints: true,true,opening,7
// prints: one written
// prints: false,false,open,7
// prints: two written
// prints: data one two
// prints: closed 7 closed
