const http = require('http');
let count = 0;
const server = http.createServer((req, res) => {
  count++;
  res.end(`${req.url} ${count}`);
});
const get = (path) => new Promise((resolve, reject) => {
  http.get({ port: server.address().port, path, agent: false }, (res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => resolve(text));
  }).on('error', reject);
});
server.listen(0, async () => {
  console.log(await get('/one'));
  process.nextTick(() => console.log('tick'));
  console.log(await get('/two'));
  server.close();
});

// node: 10 12 18 20 22 24 26
// prints: /one 1
// prints: tick
// prints: /two 2
