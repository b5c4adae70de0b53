const http = require('http');
console.log(http.STATUS_CODES[200], http.STATUS_CODES[418], http.METHODS.length > 20, http.METHODS.includes('PATCH'));
console.log(typeof http.Agent, typeof http.globalAgent, http.createServer() instanceof http.Server);
const req = http.request({ port: 1, agent: false });
console.log(req.method, req.path, req.getHeader('host'), req instanceof http.ClientRequest);
req.on('error', () => {});
req.destroy();
try { http.request({ path: '/a b' }); } catch (error) { console.log(error.code, error.message); }
try { http.request({ method: 'A B' }); } catch (error) { console.log(error.code, error.message); }
try { http.createServer().listen(-1); } catch (error) { console.log(error.code, error.name); }

// node: 10
// prints: OK I'm a Teapot true true
// prints: function object true
// prints: GET / localhost:1 true
// prints: ERR_UNESCAPED_CHARACTERS Request path contains unescaped characters
// prints: ERR_INVALID_HTTP_TOKEN Method must be a valid HTTP token ["A B"]
// prints: ERR_SOCKET_BAD_PORT RangeError [ERR_SOCKET_BAD_PORT]
// node: 12 18 20 22 24 26
// prints: OK I'm a Teapot true true
// prints: function object true
// prints: GET / localhost:1 true
// prints: ERR_UNESCAPED_CHARACTERS Request path contains unescaped characters
// prints: ERR_INVALID_HTTP_TOKEN Method must be a valid HTTP token ["A B"]
// prints: ERR_SOCKET_BAD_PORT RangeError
