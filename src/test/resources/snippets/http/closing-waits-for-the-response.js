const http = require('http');
const server = http.createServer((req, res) => {
  server.close(() => console.log('closed'));
  console.log('closing', server.listening);
  setTimeout(() => res.end('done'), 30);
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    res.on('data', (chunk) => console.log('data', String(chunk)));
    res.on('end', () => console.log('end'));
    res.on('close', () => console.log('close'));
  });
});

// node: 10 18 20 22 24 26
// prints: closing false
// prints: closed
// prints: data done
// prints: end
// prints: close
// node: 12
// prints: closing false
// prints: data done
// prints: end
// prints: closed
// prints: close
