const net = require('net');
const attempts = [() => net.connect(70000), () => net.connect({ port: 'x' }), () => net.connect({ port: -1 })];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const server = net.createServer().listen(0);
try {
  server.listen(0);
} catch (error) {
  console.log(error.code, error.message);
}
server.close();

// node: 10 12
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received 70000.
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received x.
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received -1.
// prints: ERR_SERVER_ALREADY_LISTEN Listen method has been called more than once without closing.
// node: 18 20 22 24 26
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (70000).
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type string ('x').
// prints: ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (-1).
// prints: ERR_SERVER_ALREADY_LISTEN Listen method has been called more than once without closing.
