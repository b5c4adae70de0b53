const net = require('net');
setImmediate(() => {
  const client = net.connect('/tmp/loopwise-no-such.sock');
  client.on('error', (error) => console.log(error.message, error.code, error.address, error.port));
  client.on('close', (hadError) => console.log('close', hadError));
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
});

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: connect ENOENT /tmp/loopwise-no-such.sock ENOENT /tmp/loopwise-no-such.sock undefined
// prints: immediate
// prints: close true
