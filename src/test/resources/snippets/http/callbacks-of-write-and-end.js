const http = require('http');
const server = http.createServer((req, res) => {
  res.on('finish', () => console.log('finish', res.writableFinished));
  res.on('prefinish', () => console.log('prefinish'));
  res.write('a', () => console.log('write a'));
  res.write('b', () => console.log('write b'));
  process.nextTick(() => console.log('tick'));
  res.end('c', () => console.log('end', res.writableFinished));
  console.log('handler done');
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    const chunks = [];
    res.on('data', (chunk) => chunks.push(String(chunk)));
    res.on('end', () => { console.log(chunks.join('|'), res.headers['content-length']); server.close(() => console.log('closed')); });
  });
});

// node: 10
// prints: prefinish
// prints: handler done
// prints: tick
// prints: write a
// prints: write b
// prints: finish undefined
// prints: end undefined
// prints: a|b|c undefined
// prints: closed
// node: 12 18 20 22
// prints: prefinish
// prints: handler done
// prints: tick
// prints: write a
// prints: write b
// prints: finish true
// prints: end true
// prints: a|b|c undefined
// prints: closed
// node: 24
// prints: prefinish
// prints: handler done
// prints: tick
// prints: write a
// prints: write b
// prints: end true
// prints: finish true
// prints: a|b|c undefined
// prints: closed
// node: 26
// prints: prefinish
// prints: handler done
// prints: tick
// prints: write a
// prints: write b
// prints: end true
// prints: finish true
// prints: abc undefined
// prints: closed
