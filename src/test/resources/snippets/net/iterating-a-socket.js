const net = require('net');
const server = net.createServer(async (socket) => {
  for await (const data of socket) console.log('S', String(data));
  console.log('S done');
  server.close(() => console.log('server closed'));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('12');
    setTimeout(() => client.end('3'), 15);
  });
  client.resume();
});

// node: 10 12 18 20 22 24 26
// prints: S 12
// prints: S 3
// prints: S done
// prints: server closed
