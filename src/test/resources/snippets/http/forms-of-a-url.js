const http = require('http');
const server = http.createServer((req, res) => {
  const { host: name, authorization } = req.headers;
  console.log(req.method, req.url, name === `localhost:${server.address().port}`, authorization);
  res.end(req.url);
});
const ask = (...args) => new Promise((resolve) => http.get(...args, (res) => {
  res.resume();
  res.on('end', resolve);
}));
server.listen(0, async () => {
  const { port } = server.address();
  const agent = new http.Agent();
  await ask(`http://localhost:${port}/text?a=1#hash`, { agent });
  await ask(new URL(`http://localhost:${port}/object?b=%20c`), { agent });
  await ask(new URL(`http://me:secret@localhost:${port}/auth`), { agent });
  await ask(`http://localhost:${port}/replaced`, { path: '/other', agent });
  await ask({ port, path: '/options', agent });
  await ask({ port, agent, auth: 'a:b' });
  for (const url of ['https://localhost/']) {
    try { http.get(url); } catch (error) { console.log(error.code, error.message); }
  }
  server.close(() => console.log('closed'));
});

// node: 10 12 18 20 22 24 26
// prints: GET /text?a=1 true undefined
// prints: GET /object?b=%20c true undefined
// prints: GET /auth true Basic bWU6c2VjcmV0
// prints: GET /other true undefined
// prints: GET /options true undefined
// prints: GET / true Basic YTpi
// prints: ERR_INVALID_PROTOCOL Protocol "https:" not supported. Expected "http:"
// prints: closed
