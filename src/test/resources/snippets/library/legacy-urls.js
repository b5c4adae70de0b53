const url = require('url');
for (const t of ['http://user:pass@host.com:8080/p/a/t/h?query=string#hash', '/just/path?x=1', 'mailto:a@b.c', '//host/path', 'http://a.com', 'HTTP://A.com/B', 'x', '', 'http://a.com/a b', 'file:///etc/x', 'javascript:alert(1)']) {
  console.log(t, JSON.stringify(url.parse(t)));
}
console.log(url.parse('http://a.com/x?y=1&z=2', true).query, url.parse('//h/p', false, true).host);
console.log(url.parse('http://a.b/c?d#e'));
console.log(url.format({ protocol: 'http', host: 'a.com', pathname: 'x', query: { a: 1 } }), url.format({ hostname: 'h', port: 1, slashes: true, search: 'q', hash: 'h' }), url.format(new URL('http://u:p@a.com/x?y#z'), { auth: false, fragment: false, search: false }));
console.log(url.resolve('/one/two/three', 'four'), url.resolve('http://a.com/', '/one'), url.resolve('http://a.com/one', '/two'), url.resolve('http://a.com/x/y', '../z?q'));
try { url.parse(1); } catch (e) { console.log(e.code, e.message); }

// node: 10
// prints: http://user:pass@host.com:8080/p/a/t/h?query=string#hash {"protocol":"http:","slashes":true,"auth":"user:pass","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":"query=string","pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pass@host.com:8080/p/a/t/h?query=string#hash"}
// prints: /just/path?x=1 {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?x=1","query":"x=1","pathname":"/just/path","path":"/just/path?x=1","href":"/just/path?x=1"}
// prints: mailto:a@b.c {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.c","port":null,"hostname":"b.c","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:a@b.c"}
// prints: //host/path {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"//host/path","path":"//host/path","href":"//host/path"}
// prints: http://a.com {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/"}
// prints: HTTP://A.com/B {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/B","path":"/B","href":"http://a.com/B"}
// prints: x {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"x","path":"x","href":"x"}
// prints:  {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":""}
// prints: http://a.com/a b {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/a%20b","path":"/a%20b","href":"http://a.com/a%20b"}
// prints: file:///etc/x {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/etc/x","path":"/etc/x","href":"file:///etc/x"}
// prints: javascript:alert(1) {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// prints: [Object: null prototype] { y: '1', z: '2' } 'h'
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.b',
// prints:   port: null,
// prints:   hostname: 'a.b',
// prints:   hash: '#e',
// prints:   search: '?d',
// prints:   query: 'd',
// prints:   pathname: '/c',
// prints:   path: '/c?d',
// prints:   href: 'http://a.b/c?d#e' }
// prints: http://a.com/x?a=1 //h:1?q#h http://a.com/x
// prints: /one/two/four http://a.com/one http://a.com/two http://a.com/z?q
// prints: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number
// node: 12 18 20 22
// prints: http://user:pass@host.com:8080/p/a/t/h?query=string#hash {"protocol":"http:","slashes":true,"auth":"user:pass","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":"query=string","pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pass@host.com:8080/p/a/t/h?query=string#hash"}
// prints: /just/path?x=1 {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?x=1","query":"x=1","pathname":"/just/path","path":"/just/path?x=1","href":"/just/path?x=1"}
// prints: mailto:a@b.c {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.c","port":null,"hostname":"b.c","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:a@b.c"}
// prints: //host/path {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"//host/path","path":"//host/path","href":"//host/path"}
// prints: http://a.com {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/"}
// prints: HTTP://A.com/B {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/B","path":"/B","href":"http://a.com/B"}
// prints: x {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"x","path":"x","href":"x"}
// prints:  {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":""}
// prints: http://a.com/a b {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/a%20b","path":"/a%20b","href":"http://a.com/a%20b"}
// prints: file:///etc/x {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/etc/x","path":"/etc/x","href":"file:///etc/x"}
// prints: javascript:alert(1) {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// prints: [Object: null prototype] { y: '1', z: '2' } h
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.b',
// prints:   port: null,
// prints:   hostname: 'a.b',
// prints:   hash: '#e',
// prints:   search: '?d',
// prints:   query: 'd',
// prints:   pathname: '/c',
// prints:   path: '/c?d',
// prints:   href: 'http://a.b/c?d#e'
// prints: }
// prints: http://a.com/x?a=1 //h:1?q#h http://a.com/x
// prints: /one/two/four http://a.com/one http://a.com/two http://a.com/z?q
// prints: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (1)
// node: 24 26
// prints: http://user:pass@host.com:8080/p/a/t/h?query=string#hash {"protocol":"http:","slashes":true,"auth":"user:pass","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":"query=string","pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pass@host.com:8080/p/a/t/h?query=string#hash"}
// prints: /just/path?x=1 {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?x=1","query":"x=1","pathname":"/just/path","path":"/just/path?x=1","href":"/just/path?x=1"}
// prints: mailto:a@b.c {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.c","port":null,"hostname":"b.c","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:a@b.c"}
// prints: //host/path {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"//host/path","path":"//host/path","href":"//host/path"}
// prints: http://a.com {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/"}
// prints: HTTP://A.com/B {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/B","path":"/B","href":"http://a.com/B"}
// prints: x {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"x","path":"x","href":"x"}
// prints:  {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":""}
// prints: http://a.com/a b {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/a%20b","path":"/a%20b","href":"http://a.com/a%20b"}
// prints: file:///etc/x {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/etc/x","path":"/etc/x","href":"file:///etc/x"}
// prints: javascript:alert(1) {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// prints: [Object: null prototype] { y: '1', z: '2' } h
// prints: Url {
// prints:   protocol: 'http:',
// prints:   slashes: true,
// prints:   auth: null,
// prints:   host: 'a.b',
// prints:   port: null,
// prints:   hostname: 'a.b',
// prints:   hash: '#e',
// prints:   search: '?d',
// prints:   query: 'd',
// prints:   pathname: '/c',
// prints:   path: '/c?d',
// prints:   href: 'http://a.b/c?d#e'
// prints: }
// prints: http://a.com/x?a=1 //h:1?q#h http://a.com/x
// prints: /one/two/four http://a.com/one http://a.com/two http://a.com/z?q
// prints: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (1)
// stderr: (node:1) [DEP0169] DeprecationWarning: `url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
