const net = require('net');
const first = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = first.address();
  const second = net.createServer().listen(port, '127.0.0.1');
  second.on('listening', () => console.log('never'));
  second.on('error', (error) => {
    console.log(error.message.replace(port, 'PORT'));
    console.log(error.code, error.errno, error.syscall, error.address, error.port === port);
    console.log(second.listening);
    first.close(() => console.log('closed'));
  });
});

// node: 10 12
// prints: listen EADDRINUSE: address already in use 127.0.0.1:PORT
// prints: EADDRINUSE EADDRINUSE listen 127.0.0.1 true
// prints: false
// prints: closed
// node: 18 20 22 24 26
// prints: listen EADDRINUSE: address already in use 127.0.0.1:PORT
// prints: EADDRINUSE -98 listen 127.0.0.1 true
// prints: false
// prints: closed
