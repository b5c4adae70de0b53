const http = require('http');
const server = http.createServer((req, res) => { console.log('request'); res.end('x'); });
server.listen(0, () => {
  const req = http.get({ port: server.address().port });
  console.log(typeof req.aborted, req.aborted, req.destroyed);
  req.on('socket', () => console.log('socket'));
  req.on('abort', () => console.log('abort event'));
  req.on('error', (error) => console.log('error', error.code, error.message));
  req.on('close', () => console.log('close'));
  req.abort();
  req.abort();
  console.log(typeof req.aborted, req.destroyed);
  setTimeout(() => server.close(() => console.log('closed')), 30);
});

// node: 10
// prints: undefined undefined undefined
// prints: number undefined
// prints: abort event
// prints: closed
// node: 12
// prints: boolean false undefined
// prints: boolean undefined
// prints: abort event
// prints: closed
// node: 18 20 22 24 26
// prints: boolean false false
// prints: boolean true
// prints: close
// prints: abort event
// prints: closed
