const http = require('http');
const server = http.createServer((req, res) => {
  req.on('aborted', () => console.log('server: aborted'));
  req.on('error', (e) => console.log('server: error', e.message));
  req.on('close', () => console.log('server: request close'));
  res.on('close', () => { console.log('server: response close', res.writableEnded, res.finished); server.close(() => console.log('closed')); });
  res.write('some');
});
server.listen(0, () => {
  const req = http.get({ port: server.address().port }, (res) => {
    console.log('response');
    res.on('data', (chunk) => { console.log('data', String(chunk)); req.abort(); });
    res.on('aborted', () => console.log('aborted'));
    res.on('error', (error) => console.log('response error', error.code, error.message));
    res.on('end', () => console.log('end'));
    res.on('close', () => console.log('response close', res.complete, res.aborted));
  });
  req.on('abort', () => console.log('abort event'));
  req.on('error', (error) => console.log('error', error.code, error.message));
  req.on('close', () => console.log('close'));
});

// node: 10
// prints: response
// prints: data some
// prints: abort event
// prints: aborted
// prints: close
// prints: end
// prints: response close false true
// prints: server: aborted
// prints: server: request close
// prints: server: response close undefined false
// prints: closed
// node: 12
// prints: response
// prints: data some
// prints: abort event
// prints: aborted
// prints: close
// prints: end
// prints: response close false true
// prints: server: aborted
// prints: server: request close
// prints: server: response close false false
// prints: closed
// node: 18 20 22 24 26
// prints: response
// prints: data some
// prints: abort event
// prints: aborted
// prints: close
// prints: response error ECONNRESET aborted
// prints: response close false true
// prints: server: aborted
// prints: server: response close false false
// prints: closed
// prints: server: error aborted
// prints: server: request close
