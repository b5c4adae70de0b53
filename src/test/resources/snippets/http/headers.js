const http = require('http');
const server = http.createServer((req, res) => {
  console.log(req.headers.accept, req.headers['x-many'], req.httpVersion);
  res.setHeader('Set-Cookie', ['a=1', 'b=2']);
  res.setHeader('X-One', 1);
  console.log(res.getHeader('x-one'), res.hasHeader('X-Two'), res.getHeaderNames(), res.headersSent);
  res.removeHeader('X-One');
  res.end('ok');
  console.log(res.headersSent);
  try { res.setHeader('X-Late', 'y'); } catch (error) { console.log(error.code, error.message); }
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false, headers: { Accept: 'text/plain', 'X-Many': ['a', 'b'] } }, (res) => {
    console.log(res.headers['set-cookie'], res.headers['x-one'], res.headers['content-length']);
    res.resume().on('end', () => server.close());
  });
});

// node: 10
// prints: text/plain a, b 1.1
// prints: 1 false [ 'set-cookie', 'x-one' ] false
// prints: true
// prints: ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// prints: [ 'a=1', 'b=2' ] undefined '2'
// node: 12 18 20 22 24 26
// prints: text/plain a, b 1.1
// prints: 1 false [ 'set-cookie', 'x-one' ] false
// prints: true
// prints: ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// prints: [ 'a=1', 'b=2' ] undefined 2
