const http = require('http');
const server = http.createServer((req, res) => { console.log('request'); });
server.listen(0, () => {
  const { port } = server.address();
  if (typeof AbortController === 'undefined') { server.close(() => console.log('no AbortController')); return; }
  const early = new AbortController();
  early.abort();
  const r = http.get({ port, agent: false, signal: early.signal });
  console.log(r.destroyed);
  r.on('error', (error) => console.log('early', error.name));
  r.on('close', () => { console.log('close'); server.close(); });
});

// node: 10 12
// prints: no AbortController
// node: 18 20 22 24 26
// prints: true
// prints: early AbortError
// prints: close
