const http = require('http');
const connections = new Set();
const server = http.createServer((req, res) => {
  connections.add(req.socket);
  console.log(req.url, req.headers.connection, connections.size);
  res.end('x');
});
server.listen(0, () => {
  const ask = (path, next) => http.get({ port: server.address().port, path }, (res) => {
    console.log(res.headers.connection, res.headers['keep-alive']);
    res.resume();
    res.on('end', () => setTimeout(next, 20));
  });
  ask('/one', () => ask('/two', () => {
    const { keepAlive, maxSockets, maxFreeSockets } = http.globalAgent;
    console.log(keepAlive, maxSockets, maxFreeSockets, Object.keys(http.globalAgent.freeSockets).length);
    server.close(() => console.log('closed'));
    http.globalAgent.destroy();
  }));
});

// node: 10 12 18
// prints: /one close 1
// prints: close undefined
// prints: /two close 2
// prints: close undefined
// prints: false Infinity 256 0
// prints: closed
// node: 20 22 24 26
// prints: /one keep-alive 1
// prints: keep-alive timeout=5
// prints: /two keep-alive 1
// prints: keep-alive timeout=5
// prints: true Infinity 256 1
// prints: closed
