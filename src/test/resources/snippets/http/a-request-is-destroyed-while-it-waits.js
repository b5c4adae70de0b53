const http = require('http');
const server = http.createServer((req, res) => {
  console.log('request');
  req.on('close', () => { console.log('server side closed'); server.close(() => console.log('closed')); });
});
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false });
  req.on('error', (error) => console.log('error', error.code, error.message));
  req.on('close', () => console.log('request closed'));
  setTimeout(() => { console.log('destroy'); req.destroy(); }, 50);
});

// node: 10 12
// prints: request
// prints: destroy
// prints: server side closed
// prints: error ECONNRESET socket hang up
// prints: request closed
// prints: closed
// node: 18 20 22 24 26
// prints: request
// prints: destroy
// prints: server side closed
// prints: closed
// prints: error ECONNRESET socket hang up
// prints: request closed
