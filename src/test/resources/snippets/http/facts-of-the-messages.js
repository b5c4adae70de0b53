const http = require('http');
const server = http.createServer((req, res) => {
  const show = (when) => console.log(when, res.finished, res.writableEnded, res.writableFinished, res.writable, res.destroyed, res.closed);
  show('start');
  res.write('a');
  show('written');
  res.on('finish', () => show('finish'));
  res.on('close', () => show('close'));
  res.end('b');
  show('ended');
  console.log(req.complete, req.readableEnded, req.destroyed, req.aborted);
});
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false }, (res) => {
    res.resume();
    res.on('end', () => { console.log('end', res.complete, res.readableEnded, res.aborted); });
    res.on('close', () => console.log('res close', res.destroyed));
    server.close(() => console.log('closed'));
  });
  const show = (when) => console.log(when, req.finished, req.writableEnded, req.writableFinished, req.destroyed, req.aborted, req.reusedSocket, req.closed);
  show('client start');
  req.on('finish', () => show('client finish'));
  req.on('close', () => show('client close'));
});

// node: 10
// prints: client start true undefined undefined undefined undefined undefined undefined
// prints: client finish true undefined undefined undefined undefined undefined undefined
// prints: start false undefined undefined true undefined undefined
// prints: written false undefined undefined true undefined undefined
// prints: ended true undefined undefined true undefined undefined
// prints: false undefined false false
// prints: finish true undefined undefined true undefined undefined
// prints: closed
// prints: end true undefined false
// prints: client close true undefined undefined undefined undefined undefined undefined
// prints: res close false
// node: 12
// prints: client start true true false undefined false false undefined
// prints: client finish true true true undefined false false undefined
// prints: start false false false true undefined undefined
// prints: written false false false true undefined undefined
// prints: ended true true true true undefined undefined
// prints: false false false false
// prints: finish true true true true undefined undefined
// prints: close true true true true undefined undefined
// prints: closed
// prints: end true true false
// prints: client close true true true undefined false false undefined
// prints: res close false
// node: 18 20 22
// prints: client start true true false false false false false
// prints: client finish true true true false false false false
// prints: start false false false true false false
// prints: written false false false true false false
// prints: ended true true true true false false
// prints: false false false false
// prints: finish true true true true false false
// prints: close true true true true true true
// prints: closed
// prints: end true true false
// prints: res close true
// prints: client close true true true true false false true
// node: 24 26
// prints: client start true true false false false false false
// prints: client finish true true true false false false false
// prints: start false false false true false false
// prints: written false false false true false false
// prints: ended true true false true false false
// prints: false false false false
// prints: finish true true true true false false
// prints: close true true true true true true
// prints: closed
// prints: end true true false
// prints: res close true
// prints: client close true true true true false false true
