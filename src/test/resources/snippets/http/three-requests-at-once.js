const http = require('http');
const waits = { '/slow': 60, '/middle': 30, '/fast': 0 };
const server = http.createServer((req, res) => {
  console.log('request', req.url);
  setTimeout(() => res.end(req.url.slice(1)), waits[req.url]);
});
const fetchText = (path) => new Promise((resolve, reject) => {
  http.get({ port: server.address().port, path, agent: false }, (res) => {
    let text = '';
    res.setEncoding('utf8');
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => { console.log('end', path); resolve(text); });
  }).on('error', reject);
});
server.listen(0, async () => {
  const texts = await Promise.all(['/slow', '/middle', '/fast'].map(fetchText));
  console.log(texts);
  server.close(() => console.log('closed'));
});

// node: 10 12 18 20 22 24 26
// prints: request /slow
// prints: request /middle
// prints: request /fast
// prints: end /fast
// prints: end /middle
// prints: end /slow
// prints: [ 'slow', 'middle', 'fast' ]
// prints: closed
