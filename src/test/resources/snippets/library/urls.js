const u=new URL('https://user:pa%20ss@Example.COM:8080/a/./b/../c d?q=1&r=x y#frag'); console.log(u, u.href, String(u), JSON.stringify(u));
for(const x of ['http://a.com','http://a.com:80/','file:///etc/x','mailto:a@b.c','data:text/plain,hi','ws://h/p?','http://[::1]:3000/','http://127.1/','foo://bar/baz','javascript:1','  http://trim.me  ','http:\\\\back\\slash','http://h/%7Efoo/é?ü#ñ']) try{const y=new URL(x); console.log(y.href,y.origin,y.host,y.pathname,y.search,y.hash)}catch(e){console.log(e.code,e.message,e.input)}
for(const x of ['','/abs','rel','../up','?q','#h','//other/x','http://z/']) console.log(new URL(x,'http://a.com/b/c/d?x#y').href);
for(const x of ['nope','http://','http://a b','http://:80','//x']) try{console.log(new URL(x).href)}catch(e){console.log(e.name,e.code,e.message,e.input,Object.keys(e))}
u.searchParams.append('n','v&w'); u.port='443'; u.pathname='new path'; u.hash='z'; console.log(u.href,u.searchParams,u.searchParams.get('n'),[...u.searchParams.keys()]); u.search='?only=1'; console.log(u.href,u.searchParams.toString());
const p=new URLSearchParams({a:1,b:'x y'}); p.sort(); p.set('a',2); p.delete('b'); console.log(p.toString(),p.has('a'),p.size,new URLSearchParams([['k','v']]),new URLSearchParams('?z=1&z=2').getAll('z'));
const url=require('url'); console.log(url.fileURLToPath('file:///a%20b'),url.pathToFileURL('/x y').href,url.format(new URL('http://a/b?c#d'),{fragment:false}),URL.canParse('x:y'),url.resolve('/one/two','three'),url.resolve('http://a/b','/c'));
const q=url.parse('http://u:p@h.com:80/p/a?x=1#f'); console.log(q.host,q.pathname,q.query,q.hash,q.auth,q.port,q.href);

// node: 20 22
// prints: URL {
// prints:   href: 'https://user:pa%20ss@example.com:8080/a/c%20d?q=1&r=x%20y#frag',
// prints:   origin: 'https://example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'example.com:8080',
// prints:   hostname: 'example.com',
// prints:   port: '8080',
// prints:   pathname: '/a/c%20d',
// prints:   search: '?q=1&r=x%20y',
// prints:   searchParams: URLSearchParams { 'q' => '1', 'r' => 'x y' },
// prints:   hash: '#frag'
// prints: } https://user:pa%20ss@example.com:8080/a/c%20d?q=1&r=x%20y#frag https://user:pa%20ss@example.com:8080/a/c%20d?q=1&r=x%20y#frag "https://user:pa%20ss@example.com:8080/a/c%20d?q=1&r=x%20y#frag"
// prints: http://a.com/ http://a.com a.com /  
// prints: http://a.com/ http://a.com a.com /  
// prints: file:///etc/x null  /etc/x  
// prints: mailto:a@b.c null  a@b.c  
// prints: data:text/plain,hi null  text/plain,hi  
// prints: ws://h/p? ws://h h /p  
// prints: http://[::1]:3000/ http://[::1]:3000 [::1]:3000 /  
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 /  
// prints: foo://bar/baz null bar /baz  
// prints: javascript:1 null  1  
// prints: http://trim.me/ http://trim.me trim.me /  
// prints: http://back/slash http://back back /slash  
// prints: http://h/%7Efoo/%C3%A9?%C3%BC#%C3%B1 http://h h /%7Efoo/%C3%A9 ?%C3%BC #%C3%B1
// prints: http://a.com/b/c/d?x
// prints: http://a.com/abs
// prints: http://a.com/b/c/rel
// prints: http://a.com/b/up
// prints: http://a.com/b/c/d?q
// prints: http://a.com/b/c/d?x#h
// prints: http://other/x
// prints: http://z/
// prints: TypeError ERR_INVALID_URL Invalid URL nope [ 'code', 'input' ]
// prints: TypeError ERR_INVALID_URL Invalid URL http:// [ 'code', 'input' ]
// prints: TypeError ERR_INVALID_URL Invalid URL http://a b [ 'code', 'input' ]
// prints: TypeError ERR_INVALID_URL Invalid URL http://:80 [ 'code', 'input' ]
// prints: TypeError ERR_INVALID_URL Invalid URL //x [ 'code', 'input' ]
// prints: https://user:pa%20ss@example.com/new%20path?q=1&r=x+y&n=v%26w#z URLSearchParams { 'q' => '1', 'r' => 'x y', 'n' => 'v&w' } v&w [ 'q', 'r', 'n' ]
// prints: https://user:pa%20ss@example.com/new%20path?only=1#z only=1
// prints: a=2 true 1 URLSearchParams { 'k' => 'v' } [ '1', '2' ]
// prints: /a b file:///x%20y http://a/b?c true /one/three http://a/c
// prints: h.com:80 /p/a x=1 #f u:p 80 http://u:p@h.com:80/p/a?x=1#f
