const net = require('net');
const server = net.createServer((socket) => {
  socket.end('bye');
  socket.resume();
  server.close();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('error', (error) => console.log('error', error.message, error.code));
  client.on('close', () => console.log('close'));
  client.on('end', () => {
    console.log('end');
    setImmediate(() => client.write('late', (error) => console.log('late', error && error.code)));
  });
  client.resume();
});

// node: 10 12
// prints: end
// prints: error This socket has been ended by the other party EPIPE
// prints: late EPIPE
// prints: close
// node: 18 20 22 24 26
// prints: end
// prints: late EPIPE
// prints: close
