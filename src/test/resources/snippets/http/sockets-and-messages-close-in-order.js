const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => {
  console.log('request');
  server.close(() => console.log('closed'));
  req.on('end', () => console.log('req end'));
  req.on('close', () => console.log('req close'));
  res.on('finish', () => console.log('res finish'));
  res.on('close', () => console.log('res close'));
  setTimeout(() => {res.end('done');setImmediate(()=>console.log('imm'));}, 30);
});
server.on('connection', (s) => {
  s.on('finish', () => console.log('S finish'));
  s.on('end', () => console.log('S end'));
  s.on('close', () => console.log('S close'));
});
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false }, (res) => {
    console.log('response');
    res.on('data', (chunk) => console.log('data', String(chunk)));
    res.on('end', () => console.log('end'));
    res.on('close', () => console.log('close'));
  });
  req.on('close', () => console.log('creq close'));
  req.on('socket', (s) => {
  s.on('finish', () => console.log('C finish'));
  s.on('end', () => console.log('C end'));
  s.on('close', () => console.log('C close'));
  });
});

// node: 10
// prints: request
// prints: res finish
// prints: req end
// prints: S finish
// prints: closed
// prints: response
// prints: data done
// prints: end
// prints: imm
// prints: S close
// prints: C end
// prints: C finish
// prints: creq close
// prints: close
// prints: C close
// node: 12
// prints: request
// prints: res finish
// prints: res close
// prints: req end
// prints: req close
// prints: response
// prints: data done
// prints: end
// prints: S finish
// prints: closed
// prints: imm
// prints: S close
// prints: C end
// prints: C finish
// prints: creq close
// prints: close
// prints: C close
// node: 18 20 22 24
// prints: request
// prints: res finish
// prints: res close
// prints: req end
// prints: req close
// prints: S finish
// prints: closed
// prints: response
// prints: data done
// prints: end
// prints: close
// prints: C finish
// prints: imm
// prints: creq close
// prints: C close
// prints: S close
// node: 26
// prints: request
// prints: res finish
// prints: req end
// prints: res close
// prints: req close
// prints: S finish
// prints: closed
// prints: response
// prints: data done
// prints: end
// prints: close
// prints: C finish
// prints: imm
// prints: creq close
// prints: C close
// prints: S close
