const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  process.nextTick(() => console.log('connection tick'));
  socket.end();
  server.close();
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    console.log('connect');
    process.nextTick(() => console.log('connect tick'));
  });
  client.resume();
  setImmediate(() => console.log('immediate'));
});

// node: 10 12 18 20 22 24 26
// prints: connection
// prints: connection tick
// prints: connect
// prints: connect tick
// prints: immediate
