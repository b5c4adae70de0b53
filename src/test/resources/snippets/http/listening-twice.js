const http = require('http');
const server = http.createServer();
server.on('listening', () => console.log('listening', server.listening));
server.on('close', () => console.log('close event', server.listening, server.address()));
server.listen(0, () => {
  try { server.listen(0); } catch (error) { console.log(error.code, error.name, error.message); }
  const other = http.createServer();
  other.on('error', (error) => {
    console.log(error.code, error.syscall, other.listening);
    server.close((error) => console.log('closed', error));
    server.close((error) => console.log('closed again', error.code, error.message));
  });
  other.listen(server.address().port);
  console.log('after listen');
});
console.log('main', server.listening);

// node: 10
// prints: main true
// prints: listening true
// prints: ERR_SERVER_ALREADY_LISTEN Error [ERR_SERVER_ALREADY_LISTEN] Listen method has been called more than once without closing.
// prints: after listen
// prints: EADDRINUSE listen false
// prints: close event false null
// prints: closed undefined
// prints: closed again ERR_SERVER_NOT_RUNNING Server is not running.
// prints: close event false null
// node: 12 18 20 22 24 26
// prints: main true
// prints: listening true
// prints: ERR_SERVER_ALREADY_LISTEN Error Listen method has been called more than once without closing.
// prints: after listen
// prints: EADDRINUSE listen false
// prints: close event false null
// prints: closed undefined
// prints: closed again ERR_SERVER_NOT_RUNNING Server is not running.
// prints: close event false null
