const net = require('net');
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  let text = '';
  socket.on('data', (data) => { text += data; });
  socket.on('end', () => {
    console.log('S end', socket.writable);
    setTimeout(() => socket.end(text.toUpperCase()), 2);
  });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.end('question');
  client.on('finish', () => console.log('C finish', client.readyState));
  client.on('data', (data) => console.log('C data', String(data)));
  client.on('end', () => console.log('C end'));
  client.on('close', () => server.close(() => console.log('server closed')));
});

// node: 10 12 18 20 22 24 26
// prints: C finish readOnly
// prints: S end true
// prints: C data QUESTION
// prints: C end
// prints: server closed
