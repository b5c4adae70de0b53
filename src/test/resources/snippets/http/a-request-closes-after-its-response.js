const http = require('http');
let n = 0;
const agent = new http.Agent({ keepAlive: true });
const server = http.createServer((req, res) => {
  const m = req.url;
  console.log('--', m);
  req.on('end', () => console.log('req end'));
  req.on('close', () => console.log('req close'));
  res.on('finish', () => { console.log('res finish'); process.nextTick(() => console.log('tick')); });
  res.on('close', () => console.log('res close'));
  if (m === '/read' || m === '/readnow') req.resume();
  if (m === '/data') req.on('data', () => console.log('data'));
  if (m === '/readnow' || m==='/unreadnow') res.end('done');
  else setTimeout(() => {
    res.end('done');
    console.log('ended', req.readableEnded, req.complete, req.destroyed);
  }, 30);
});
function go(list) {
  if (list.length === 0) { agent.destroy(); server.close(() => console.log('closed')); return; }
  const req = http.request({ agent, method: 'POST', path: list[0], port: server.address().port }, (res) => {
    res.on('end', () => console.log('c end'));
    res.resume();
    setTimeout(() => go(list.slice(1)), 20);
  });
  req.on('close', () => console.log('c close'));
  req.end(list[0] === '/nobody' ? '' : 'hello');
}
server.listen(0, () => go(['/read', '/unread', '/data', '/nobody', '/readnow', '/unreadnow']));

// node: 10
// prints: -- /read
// prints: req end
// prints: ended undefined true false
// prints: res finish
// prints: tick
// prints: c end
// prints: -- /unread
// prints: ended undefined true false
// prints: res finish
// prints: tick
// prints: req end
// prints: c end
// prints: -- /data
// prints: data
// prints: req end
// prints: ended undefined true false
// prints: res finish
// prints: tick
// prints: c end
// prints: -- /nobody
// prints: ended undefined true false
// prints: res finish
// prints: tick
// prints: req end
// prints: c end
// prints: -- /readnow
// prints: res finish
// prints: tick
// prints: req end
// prints: c end
// prints: -- /unreadnow
// prints: res finish
// prints: tick
// prints: req end
// prints: c end
// prints: closed
// node: 12
// prints: -- /read
// prints: req end
// prints: ended true true false
// prints: req close
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: -- /unread
// prints: ended false true false
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: -- /data
// prints: data
// prints: req end
// prints: ended true true false
// prints: req close
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: -- /nobody
// prints: ended false true false
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: -- /readnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: -- /unreadnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: closed
// node: 18 20 22 24
// prints: -- /read
// prints: req end
// prints: req close
// prints: ended true true true
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: c close
// prints: -- /unread
// prints: ended false true false
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: -- /data
// prints: data
// prints: req end
// prints: req close
// prints: ended true true true
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: c close
// prints: -- /nobody
// prints: ended false true false
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: -- /readnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: -- /unreadnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: closed
// node: 26
// prints: -- /read
// prints: req end
// prints: req close
// prints: ended true true true
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: c close
// prints: -- /unread
// prints: ended false true false
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: -- /data
// prints: data
// prints: req end
// prints: req close
// prints: ended true true true
// prints: res finish
// prints: res close
// prints: tick
// prints: c end
// prints: c close
// prints: -- /nobody
// prints: ended false true false
// prints: res finish
// prints: req end
// prints: res close
// prints: tick
// prints: req close
// prints: c end
// prints: c close
// prints: -- /readnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: -- /unreadnow
// prints: res finish
// prints: res close
// prints: tick
// prints: req end
// prints: req close
// prints: c end
// prints: c close
// prints: closed
