const http = require('http');
const server = http.createServer((req, res) => { setTimeout(() => res.end('late'), 200); });
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false, timeout: 50 }, (res) => {
    console.log('response');
    res.resume().on('end', () => server.close());
  });
  req.on('timeout', () => console.log('timeout'));
});

// node: 10 12 18 20 22 24 26
// prints: timeout
// prints: response
