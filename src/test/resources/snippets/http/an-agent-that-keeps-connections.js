const http = require('http');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const sockets = new Set();
const server = http.createServer((req, res) => res.end(req.url));
server.on('connection', (socket) => { sockets.add(socket); console.log('connection', sockets.size); });
let done = 0;
server.listen(0, () => {
  for (const path of ['/a', '/b', '/c']) {
    http.get({ port: server.address().port, path, agent }, (res) => {
      res.on('data', (chunk) => console.log(String(chunk)));
      res.on('end', () => { if (++done === 3) { agent.destroy(); server.close(); } });
    });
  }
});

// node: 10 12 18 20 22 24 26
// prints: connection 1
// prints: /a
// prints: /b
// prints: /c
