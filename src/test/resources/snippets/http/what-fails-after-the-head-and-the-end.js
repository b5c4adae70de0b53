const http = require('http');
const server = http.createServer((req, res) => {
  const attempt = (name, f) => { try { console.log(name, f()); } catch (error) { console.log(name, error.code, error.message); } };
  res.on('error', (error) => console.log('error', error.code, error.message));
  console.log(res.headersSent, res.finished, res.statusCode, res.statusMessage);
  attempt('status', () => { res.writeHead(99); });
  attempt('chained', () => res.writeHead(202, { 'X-A': '1' }) === res);
  console.log(res.headersSent, res.statusCode, res.statusMessage);
  attempt('setHeader', () => res.setHeader('x', 'y'));
  attempt('removeHeader', () => res.removeHeader('x'));
  attempt('bad chunk', () => res.write(5));
  attempt('null chunk', () => res.write(null));
  res.end('body', () => console.log('end callback', res.finished));
  console.log(res.finished);
  attempt('write', () => res.write('more', (error) => console.log('write callback', error && error.code)));
  attempt('end', () => res.end() === res);
});
server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    console.log(res.statusCode, res.statusMessage, res.headers['x-a']);
    res.on('data', (d) => console.log(String(d)));
    res.on('end', () => server.close(() => console.log('closed')));
  });
});

// node: 10
// prints: false false 200 undefined
// prints: status ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 99
// prints: chained true
// prints: true 202 'Accepted'
// prints: setHeader ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// prints: removeHeader ERR_HTTP_HEADERS_SENT Cannot remove headers after they are sent to the client
// prints: bad chunk ERR_INVALID_ARG_TYPE The first argument must be one of type string or Buffer. Received type number
// prints: null chunk ERR_INVALID_ARG_TYPE The first argument must be one of type string or Buffer. Received type object
// prints: true
// prints: write true
// prints: end true
// prints: end callback true
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: 202 'Accepted' '1'
// prints: body
// prints: closed
// node: 12
// prints: false false 200 undefined
// prints: status ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 99
// prints: chained true
// prints: true 202 Accepted
// prints: setHeader ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// prints: removeHeader ERR_HTTP_HEADERS_SENT Cannot remove headers after they are sent to the client
// prints: bad chunk ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)
// prints: null chunk ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer or Uint8Array. Received null
// prints: true
// prints: write true
// prints: end true
// prints: end callback true
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: 202 Accepted 1
// prints: body
// prints: closed
// node: 18 20 22 24 26
// prints: false false 200 undefined
// prints: status ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 99
// prints: chained true
// prints: true 202 Accepted
// prints: setHeader ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// prints: removeHeader ERR_HTTP_HEADERS_SENT Cannot remove headers after they are sent to the client
// prints: bad chunk ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)
// prints: null chunk ERR_STREAM_NULL_VALUES May not write null values to stream
// prints: true
// prints: write false
// prints: end true
// prints: end callback true
// prints: write callback ERR_STREAM_WRITE_AFTER_END
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: 202 Accepted 1
// prints: body
// prints: closed
