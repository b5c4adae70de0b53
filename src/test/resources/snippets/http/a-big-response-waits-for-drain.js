const http = require('http');
const server = http.createServer((req, res) => {
  let writes = 0;
  let waits = 0;
  res.on('drain', () => { waits++; write(); });
  res.on('finish', () => console.log('finish', waits > 0));
  function write() {
    while (writes < 20) {
      writes++;
      if (!res.write(Buffer.alloc(65536, 97))) { if (waits === 0) console.log('full', writes); return; }
    }
    res.end(() => console.log('sent', writes));
  }
  write();
  console.log('headers sent', res.headersSent);
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    let bytes = 0;
    res.on('data', (chunk) => { bytes += chunk.length; });
    res.on('end', () => { console.log('received', bytes, res.headers['transfer-encoding']); server.close(() => console.log('closed')); });
  });
});

// node: 10 12 18 20 22
// prints: full 1
// prints: headers sent true
// prints: finish true
// prints: sent 20
// prints: received 1310720 chunked
// prints: closed
// node: 24 26
// prints: full 1
// prints: headers sent true
// prints: sent 20
// prints: finish true
// prints: received 1310720 chunked
// prints: closed
