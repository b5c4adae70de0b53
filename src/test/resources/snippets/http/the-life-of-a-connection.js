const http = require('http');
const server = http.createServer();
server.on('connection', (socket) => {
  console.log('connection');
  socket.on('end', () => console.log('server socket end'));
  socket.on('close', (failed) => console.log('server socket close', failed));
});
server.on('request', (req, res) => {
  console.log('request');
  process.nextTick(() => console.log('request tick'));
  Promise.resolve().then(() => console.log('request job'));
  req.on('close', () => console.log('request close'));
  res.on('close', () => console.log('response close'));
  res.on('finish', () => console.log('response finish'));
  res.end('hi', () => console.log('end callback'));
  console.log('handler done');
});
server.on('listening', () => console.log('listening'));
server.on('close', () => console.log('server close'));
server.listen(0, () => {
  const req = http.get({ port: server.address().port, agent: false });
  req.on('socket', (socket) => {
    console.log('socket', socket.connecting);
    socket.on('connect', () => console.log('connect'));
    socket.on('close', () => console.log('socket close'));
  });
  req.on('finish', () => console.log('finish'));
  req.on('response', (res) => {
    console.log('response');
    res.on('data', () => console.log('data'));
    res.on('end', () => { console.log('end'); server.close(); });
    res.on('close', () => console.log('incoming close'));
  });
  req.on('close', () => console.log('close'));
});

// node: 10
// prints: listening
// prints: socket true
// prints: connection
// prints: finish
// prints: connect
// prints: request
// prints: handler done
// prints: request tick
// prints: response finish
// prints: end callback
// prints: request job
// prints: response
// prints: data
// prints: end
// prints: server close
// prints: server socket close false
// prints: close
// prints: incoming close
// prints: socket close
// node: 12
// prints: listening
// prints: socket true
// prints: connection
// prints: finish
// prints: connect
// prints: request
// prints: handler done
// prints: request tick
// prints: response finish
// prints: end callback
// prints: response close
// prints: request close
// prints: request job
// prints: response
// prints: data
// prints: end
// prints: server close
// prints: server socket close false
// prints: close
// prints: incoming close
// prints: socket close
// node: 18 20 22
// prints: listening
// prints: socket true
// prints: connection
// prints: connect
// prints: finish
// prints: request
// prints: handler done
// prints: request tick
// prints: response finish
// prints: end callback
// prints: response close
// prints: request close
// prints: request job
// prints: server socket close false
// prints: response
// prints: data
// prints: end
// prints: server close
// prints: incoming close
// prints: close
// prints: socket close
// node: 24 26
// prints: listening
// prints: socket true
// prints: connection
// prints: connect
// prints: finish
// prints: request
// prints: handler done
// prints: request tick
// prints: end callback
// prints: response finish
// prints: response close
// prints: request close
// prints: request job
// prints: server socket close false
// prints: response
// prints: data
// prints: end
// prints: server close
// prints: incoming close
// prints: close
// prints: socket close
