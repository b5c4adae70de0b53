const net = require('net');
const server = net.createServer((socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => setImmediate(() => {
    client.on('close', () => {
      console.log('close');
      process.nextTick(() => console.log('close tick'));
      Promise.resolve().then(() => console.log('close promise'));
      setImmediate(() => console.log('close immediate'));
    });
    setImmediate(() => console.log('immediate'));
    process.nextTick(() => console.log('tick'));
    Promise.resolve().then(() => console.log('promise'));
    client.destroy();
    server.close();
    console.log('destroyed', client.destroyed);
  }));
});

// node: 10 12 18 20 22 24 26
// prints: destroyed true
// prints: tick
// prints: promise
// prints: close
// prints: close tick
// prints: close promise
// prints: immediate
// prints: close immediate
