const http = require('http');
const server = http.createServer((req, res) => {
  req.on('end', () => console.log('request end'));
  res.on('finish', () => console.log('response finish'));
  res.on('pipe', (source) => console.log('piped', source === req));
  res.on('unpipe', () => console.log('unpiped'));
  req.pipe(res);
});
server.listen(0, () => {
  const req = http.request({ port: server.address().port, method: 'POST', agent: false }, (res) => {
    res.setEncoding('utf8');
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => { console.log('echo', text); server.close(() => console.log('closed')); });
  });
  req.write('one ');
  setTimeout(() => { req.write('two '); setTimeout(() => req.end('three'), 15); }, 15);
});

// node: 10 12 18 20 22 24 26
// prints: piped true
// prints: request end
// prints: response finish
// prints: unpiped
// prints: echo one two three
// prints: closed
