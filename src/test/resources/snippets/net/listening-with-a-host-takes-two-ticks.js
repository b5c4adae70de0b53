const net = require('net');
const server = net.createServer().listen(0, '127.0.0.1', () => {
  console.log('listening');
  server.close();
});
console.log('after listen', server.listening, server.address());
process.nextTick(() => {
  console.log('tick 1', server.listening);
  process.nextTick(() => console.log('tick 2'));
});
Promise.resolve().then(() => console.log('promise'));

// node: 10 12 18 20 22 24 26
// prints: after listen false null
// prints: tick 1 true
// prints: listening
// prints: tick 2
// prints: promise
