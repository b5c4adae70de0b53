const net = require('net');
const server = net.createServer().listen(0, () => setImmediate(() => {
  server.on('close', () => console.log('close event'));
  server.close((error) => console.log('close callback', error));
  console.log(server.listening, server.address());
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  setImmediate(() => console.log('immediate'));
}));

// node: 10 12 18 20 22 24 26
// prints: false null
// prints: close event
// prints: close callback undefined
// prints: tick
// prints: promise
// prints: immediate
