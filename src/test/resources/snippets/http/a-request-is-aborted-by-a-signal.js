const http = require('http');
let controller;
const server = http.createServer((req, res) => {
  console.log('request');
  req.on('close', () => { console.log('request close'); server.close(() => console.log('closed')); });
  setTimeout(() => { console.log('abort'); controller.abort(); }, 15);
});
server.listen(0, () => {
  if (typeof AbortController === 'undefined') { console.log('no AbortController'); server.close(); return; }
  controller = new AbortController();
  const { port } = server.address();
  const req = http.get({ port, agent: false, signal: controller.signal }, () => console.log('response'));
  req.on('error', (error) => console.log('error', error.name, error.code, error.message, req.destroyed));
  req.on('close', () => console.log('close', req.aborted));
});

// node: 10 12
// prints: no AbortController
// node: 18 20 22 24 26
// prints: request
// prints: abort
// prints: error AbortError ABORT_ERR The operation was aborted true
// prints: request close
// prints: closed
// prints: close false
