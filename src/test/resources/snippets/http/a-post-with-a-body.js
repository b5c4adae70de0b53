const http = require('http');
const server = http.createServer((req, res) => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => {
    console.log('server got', body, req.headers['content-length']);
    res.statusCode = 201;
    res.setHeader('X-Length', String(body.length));
    res.end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const req = http.request({ host: '127.0.0.1', port, method: 'POST', agent: false, headers: { 'Content-Length': 5 } }, (res) => {
    console.log(res.statusCode, res.statusMessage, res.headers['x-length']);
    res.resume();
    res.on('end', () => { console.log('end'); server.close(); });
  });
  req.write('he');
  req.end('llo', () => console.log('request sent'));
  console.log('after end');
});
server.on('close', () => console.log('close'));

// node: 10
// prints: after end
// prints: request sent
// prints: server got hello 5
// prints: 201 'Created' '5'
// prints: end
// prints: close
// node: 12 18 20 22 24 26
// prints: after end
// prints: request sent
// prints: server got hello 5
// prints: 201 Created 5
// prints: end
// prints: close
