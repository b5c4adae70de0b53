const http = require('http');
const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const req = http.get({ host: '127.0.0.1', port, agent: false });
    req.on('error', (error) => console.log('error', error.code, error.syscall, error.port === port));
    req.on('close', () => console.log('close'));
    req.on('response', () => console.log('response'));
    console.log('asked');
  });
});

// node: 10 12 18 20 22 24 26
// prints: asked
// prints: error ECONNREFUSED connect true
// prints: close
