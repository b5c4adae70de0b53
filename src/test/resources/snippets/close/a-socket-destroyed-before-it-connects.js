const net = require('net');
const server = net.createServer(() => console.log('never')).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('connect', () => console.log('never'));
  client.on('close', (hadError) => { console.log('close', hadError); server.close(); });
  process.nextTick(() => console.log('tick'));
  setImmediate(() => console.log('immediate'));
  client.destroy();
  console.log(client.connecting, client.destroyed);
});

// node: 10 12 18 20 22 24 26
// prints: false true
// prints: tick
// prints: immediate
// prints: close false
