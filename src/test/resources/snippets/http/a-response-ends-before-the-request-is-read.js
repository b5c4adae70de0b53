const http = require('http');
const server = http.createServer((req, res) => {
  req.on('end', () => console.log('req end'));
  req.on('data', () => console.log('req data'));
  req.on('resume', () => console.log('req resume'));
  req.on('close', () => console.log('req close'));
  res.on('finish', () => { console.log('res finish'); });
  res.on('close', () => console.log('res close'));
  req.resume();
  let n = 0;
  (function t() { console.log('tick', n++); if (n < 9) process.nextTick(t);})();
  res.end('done');
  req.socket.on('close', () => server.close());
});
server.listen(0, () => {
  const req = http.request({ agent: false, method: 'POST', port: server.address().port }, (res) => {
    res.on('end', () => console.log('c end'));
    res.resume();
  });
  req.on('close', () => console.log('c close'));
  req.end('hello');
});

// node: 10
// prints: tick 0
// prints: req resume
// prints: req data
// prints: tick 1
// prints: res finish
// prints: tick 2
// prints: tick 3
// prints: tick 4
// prints: tick 5
// prints: tick 6
// prints: tick 7
// prints: tick 8
// prints: req end
// prints: c end
// prints: c close
// node: 12 18 20 22 24 26
// prints: tick 0
// prints: req resume
// prints: req data
// prints: tick 1
// prints: res finish
// prints: tick 2
// prints: res close
// prints: tick 3
// prints: tick 4
// prints: tick 5
// prints: tick 6
// prints: tick 7
// prints: tick 8
// prints: req end
// prints: req close
// prints: c end
// prints: c close
