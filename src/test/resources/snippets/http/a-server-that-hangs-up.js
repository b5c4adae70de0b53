const http = require('http');
const server = http.createServer((req) => { req.socket.destroy(); });
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, () => console.log('response'))
    .on('error', (error) => { console.log('error', error.code, error.message); server.close(() => console.log('closed')); })
    .on('close', () => console.log('close'));
});

// node: 10 12 18 20 22 24 26
// prints: error ECONNRESET socket hang up
// prints: closed
// prints: close
