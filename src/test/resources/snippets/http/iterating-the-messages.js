const http = require('http');
const server = http.createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk.toString());
  res.end(chunks.join('').toUpperCase());
});
server.listen(0, () => {
  const req = http.request({ port: server.address().port, method: 'PUT', agent: false });
  req.on('response', async (res) => {
    let text = '';
    for await (const chunk of res) text += chunk;
    console.log(res.statusCode, text);
    server.close();
  });
  req.end('shout');
});

// node: 10
// prints: 200 'SHOUT'
// node: 12 18 20 22 24 26
// prints: 200 SHOUT
