const url = require('url');
console.log(url.resolveObject('http://a.com/x/y', '../z?q=1#h'));
console.log(url.resolveObject('', 'x'), new url.Url() instanceof url.Url, Object.keys(new url.Url()).join());

// node: 10
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.com',
// prints:   port: null,
// prints:   hostname: 'a.com',
// prints:   hash: '#h',
// prints:   search: '?q=1',
// prints:   query: 'q=1',
// prints:   pathname: '/z',
// prints:   path: '/z?q=1',
// prints:   href: 'http://a.com/z?q=1#h' }
// prints: x true protocol,slashes,auth,host,port,hostname,hash,search,query,pathname,path,href
// node: 12 18 20 22
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.com',
// prints:   port: null,
// prints:   hostname: 'a.com',
// prints:   hash: '#h',
// prints:   search: '?q=1',
// prints:   query: 'q=1',
// prints:   pathname: '/z',
// prints:   path: '/z?q=1',
// prints:   href: 'http://a.com/z?q=1#h'
// prints: }
// prints: x true protocol,slashes,auth,host,port,hostname,hash,search,query,pathname,path,href
// node: 24 26
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.com',
// prints:   port: null,
// prints:   hostname: 'a.com',
// prints:   hash: '#h',
// prints:   search: '?q=1',
// prints:   query: 'q=1',
// prints:   pathname: '/z',
// prints:   path: '/z?q=1',
// prints:   href: 'http://a.com/z?q=1#h'
// prints: }
// prints: x true protocol,slashes,auth,host,port,hostname,hash,search,query,pathname,path,href
// stderr: (node:1) [DEP0169] DeprecationWarning: `url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
