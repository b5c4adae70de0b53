const net = require('net');
const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log('data', String(data)));
  socket.on('end', () => { console.log('end'); server.close(); });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('a');
    client.write('b');
    process.nextTick(() => client.write('c'));
    Promise.resolve().then(() => client.write('d'));
    setTimeout(() => {
      client.write('e');
      client.end('f');
    }, 5);
  });
});

// node: 10 12 18 20 22 24 26
// prints: data abcd
// prints: data ef
// prints: end
