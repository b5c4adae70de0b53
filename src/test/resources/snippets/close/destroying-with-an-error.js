const net = require('net');
const server = net.createServer((socket) => {
  socket.on('error', (error) => console.log('error', error.message));
  socket.on('close', (hadError) => { console.log('close', hadError); server.close(); });
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  socket.destroy(new Error('enough'));
  console.log(`${socket.destroyed} ${socket.readyState}`);
}).listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());

// node: 10 12 18 20 22 24 26
// prints: true closed
// prints: tick
// prints: error enough
// prints: promise
// prints: immediate
// prints: close true
