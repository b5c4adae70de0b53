const http = require('http');
const server = http.createServer((req, res) => {
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('job'));
  console.log('handler');
  res.end();
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    process.nextTick(() => console.log('client tick'));
    console.log('client');
    res.resume().on('end', () => server.close());
  });
});

// node: 10 12 18 20 22 24 26
// prints: handler
// prints: tick
// prints: job
// prints: immediate
// prints: client
// prints: client tick
