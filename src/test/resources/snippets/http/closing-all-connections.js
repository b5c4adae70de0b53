const http = require('http');
const server = http.createServer((req, res) => {
  console.log('request');
  res.on('close', () => console.log('response close', res.writableEnded));
  res.write('part');
});
server.listen(0, () => {
  const req = http.get({ port: server.address().port }, (res) => {
    res.on('data', (chunk) => {
      console.log('data', String(chunk));
      server.close(() => console.log('closed'));
      console.log(typeof server.closeIdleConnections, typeof server.closeAllConnections);
      if (server.closeAllConnections) { server.closeIdleConnections(); console.log('idle closed'); server.closeAllConnections(); }
      else req.abort();
    });
    res.on('aborted', () => console.log('aborted'));
    res.on('error', (error) => console.log('response error', error.code, error.message));
    res.on('end', () => console.log('end'));
    res.on('close', () => console.log('close'));
  });
  req.on('error', (error) => console.log('error', error.code, error.message));
});

// node: 10
// prints: request
// prints: data part
// prints: undefined undefined
// prints: aborted
// prints: end
// prints: close
// prints: closed
// prints: response close undefined
// node: 12
// prints: request
// prints: data part
// prints: undefined undefined
// prints: aborted
// prints: end
// prints: close
// prints: closed
// prints: response close false
// node: 18 20 22 24 26
// prints: request
// prints: data part
// prints: function function
// prints: idle closed
// prints: closed
// prints: response close false
// prints: aborted
// prints: response error ECONNRESET aborted
// prints: close
