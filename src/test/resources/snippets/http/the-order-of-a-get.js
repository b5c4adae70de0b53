const http = require('http');
const server = http.createServer((req, res) => {
  console.log('request', req.method, req.url);
  res.on('finish', () => console.log('response finish'));
  res.on('close', () => console.log('response close'));
  res.end('hello');
});
server.listen(0, () => {
  console.log('listening');
  const req = http.get({ port: server.address().port, path: '/a?b=1', agent: false }, (res) => {
    console.log('response', res.statusCode);
    res.setEncoding('utf8');
    res.on('data', (chunk) => console.log('data', chunk));
    res.on('end', () => {
      console.log('end');
      server.close(() => console.log('server closed'));
    });
  });
  req.on('socket', () => console.log('socket'));
  req.on('finish', () => console.log('request finish'));
});
console.log('main');

// node: 10
// prints: main
// prints: listening
// prints: socket
// prints: request finish
// prints: request GET /a?b=1
// prints: response finish
// prints: response 200
// prints: data hello
// prints: end
// prints: server closed
// node: 12 18 20 22 24 26
// prints: main
// prints: listening
// prints: socket
// prints: request finish
// prints: request GET /a?b=1
// prints: response finish
// prints: response close
// prints: response 200
// prints: data hello
// prints: end
// prints: server closed
