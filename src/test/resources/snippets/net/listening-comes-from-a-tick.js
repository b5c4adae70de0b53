const net = require('net');
const server = net.createServer();
server.listen(0, () => {
  console.log('listening', server.listening);
  server.close();
});
console.log('after listen', server.listening, typeof server.address().port);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: after listen true number
// prints: listening true
// prints: tick
// prints: promise
// prints: immediate
