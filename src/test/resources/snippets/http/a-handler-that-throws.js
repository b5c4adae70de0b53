const http = require('http');
process.on('uncaughtException', (error) => { console.log('uncaught', error.message); process.exit(); });
const server = http.createServer(() => { throw new Error('in the handler'); });
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }).on('error', (error) => console.log('client', error.code));
});

// node: 10 12 18 20 22 24 26
// prints: uncaught in the handler
