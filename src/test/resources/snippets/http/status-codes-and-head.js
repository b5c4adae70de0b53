const http = require('http');
const server = http.createServer((req, res) => {
  if (req.method === 'HEAD') { res.writeHead(204); res.end(); } else { res.writeHead(404, 'Gone Fishing', { 'X-A': 'b' }); res.end('nothing'); }
});
const ask = (method, then) => http.request({ port: server.address().port, method, agent: false }, (res) => {
  console.log(method, res.statusCode, res.statusMessage, res.headers['x-a']);
  res.on('data', (chunk) => console.log(String(chunk)));
  res.on('end', then);
}).end();
server.listen(0, () => ask('GET', () => ask('HEAD', () => server.close(() => console.log('closed')))));

// node: 10 12 18 20 22 24 26
// prints: GET 404 Gone Fishing b
// prints: nothing
// prints: HEAD 204 No Content undefined
// prints: closed
