const http = require('http');
const server = http.createServer((req, res) => res.end('x'));
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false }, () => console.log('response'));
  req.on('error', (error) => console.log('error', error.message));
  req.on('close', () => { console.log('close'); server.close(); });
  req.destroy(new Error('mine'));
  console.log('destroyed', req.destroyed);
});

// node: 10 12
// prints: destroyed undefined
// prints: error mine
// prints: close
// node: 18 20 22 24 26
// prints: destroyed true
// prints: error mine
// prints: close
