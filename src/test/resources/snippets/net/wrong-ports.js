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
