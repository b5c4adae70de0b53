const http = require('http');
const server = http.createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/plain' });
  res.write('one ');
  setTimeout(() => {
    res.write('two ');
    setTimeout(() => res.end('three'), 20);
  }, 20);
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    console.log(res.headers['transfer-encoding'], res.headers['content-length']);
    res.setEncoding('utf8');
    res.on('data', (chunk) => console.log('data', JSON.stringify(chunk)));
    res.on('end', () => { console.log('end', res.complete); server.close(); });
  });
});

// node: 10 12 18 20 22 24 26
// prints: chunked undefined
// prints: data "one "
// prints: data "two "
// prints: data "three"
// prints: end true
