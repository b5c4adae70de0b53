const { URL } = require('url');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e.input, e.base); } };
const u = new URL('https://user:pa%20ss@sub.example.com:8080/p/./a/../b?x=1&x=2&y=a+b#frag');
console.log(u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash);
console.log(u);
u.searchParams.append('r', 'a b'); console.log(u.href, u.search); u.search = 'z=1'; console.log([...u.searchParams]);
for (const [k, v] of [['port', '99999'], ['port', '80x'], ['port', ''], ['protocol', 'http'], ['protocol', 'ftp:'], ['protocol', 'foo'], ['host', 'x.y:81'], ['hostname', ''], ['hash', 'a b#c'], ['search', '??'], ['search', 'a#b'], ['pathname', '/a/../b?c#d'], ['username', 'a@b:c'], ['password', ''], ['username', ''], ['href', 'http://n/w']]) { u[k] = v; console.log(k, v, u.href); }
t(() => { u.href = 'bad'; });
for (const x of ['nope', 'http://', 'http://a b', 'http://a:99999', 'http://[::1', 'http://1.2.3.256', 'http://%zz', '//x', '']) t(() => new URL(x).href);
t(() => new URL());
t(() => new URL('x', 'y'));
t(() => URL('http://x'));
t(() => new URL({ toString: () => 'http://obj/' }).href);
for (const [x, b] of [['x/../y', 'http://h/a/b'], ['//o', 'http://h'], ['?q', 'http://h/a?b#c'], ['#f', 'http://h/a?b#c'], ['', 'http://h/a?b#c'], ['../../x', 'http://h/a/b/c/d'], ['http:x', 'http://h/a/'], ['mailto:x@y', 'http://h'], ['/a', 'file:///x/y'], ['x', 'data:,y']]) t(() => new URL(x, b).href);
for (const x of ['HTTP://EXAMPLE.com:80/%7Efoo/../a%2fb', 'file:///C:/a/../b', 'file://localhost/x', 'data:text/plain,a b', 'javascript:alert(1)', 'http://0x7f.1/', 'http://[2001:DB8::1]:80/', 'foo://Bar/baz', 'http://a.b/?q=\'"<>', 'http://a.b/`{}|^', 'http://a.b/#`<>', '  http://a/ ', 'ht\ntp://a/\tb', 'blob:https://a.b/c', 'http://münchen.de/ß', 'http://user@h', 'http://:p@h', 'ws://h:80', 'http://a..b/', 'http:a', 'http:\\\\a\\b', 'foo:/a/../b', 'http://a/%2e%2E/b', 'http://a/./', 'non:opaque?x#y']) t(() => { const v = new URL(x); return [v.href, v.origin, v.host, v.pathname, v.search].join(' '); });
console.log(URL.name, Object.keys(URL.prototype).join());
if (URL.canParse) console.log(URL.canParse('http://a'), URL.canParse('x'), URL.canParse('x', 'http://a'));

// node: 10
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: URL {
// prints:   href:
// prints:    'https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag',
// prints:   origin: 'https://sub.example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com:8080',
// prints:   hostname: 'sub.example.com',
// prints:   port: '8080',
// prints:   pathname: '/p/b',
// prints:   search: '?x=1&x=2&y=a+b',
// prints:   searchParams: URLSearchParams { 'x' => '1', 'x' => '2', 'y' => 'a b' },
// prints:   hash: '#frag' }
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b&r=a+b#frag ?x=1&x=2&y=a+b&r=a+b
// prints: [ [ 'z', '1' ] ]
// prints: port 99999 https://user:pa%20ss@sub.example.com:8080/p/b?z=1#frag
// prints: port 80x https://user:pa%20ss@sub.example.com:80/p/b?z=1#frag
// prints: port  https://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol http http://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol ftp: ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol foo ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: host x.y:81 ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hostname  ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hash a b#c ftp://user:pa%20ss@x.y:81/p/b?z=1#a%20b#c
// prints: search ?? ftp://user:pa%20ss@x.y:81/p/b??#a%20b#c
// prints: search a#b ftp://user:pa%20ss@x.y:81/p/b?a%23b#a%20b#c
// prints: pathname /a/../b?c#d ftp://user:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username a@b:c ftp://a%40b%3Ac:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: password  ftp://a%40b%3Ac@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username  ftp://x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: href http://n/w http://n/w
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: bad bad undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: nope nope undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http:// http:// undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http://a b http://a b undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http://a:99999 http://a:99999 undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http://[::1 http://[::1 undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http://1.2.3.256 http://1.2.3.256 undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: http://%zz http://%zz undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: //x //x undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL:   undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: undefined undefined undefined
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: y y undefined
// prints: TypeError undefined Class constructor URL cannot be invoked without 'new' undefined undefined
// prints: http://obj/
// prints: http://h/a/y
// prints: http://o/
// prints: http://h/a?q
// prints: http://h/a?b#f
// prints: http://h/a?b
// prints: http://h/a/x
// prints: http://h/a/x
// prints: mailto:x@y
// prints: file:///a
// prints: TypeError [ERR_INVALID_URL] ERR_INVALID_URL Invalid URL: x x undefined
// prints: http://example.com/a%2fb http://example.com example.com /a%2fb 
// prints: file:///C:/b null  /C:/b 
// prints: file:///x null  /x 
// prints: data:text/plain,a b null  text/plain,a b 
// prints: javascript:alert(1) null  alert(1) 
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 / 
// prints: http://[2001:db8::1]/ http://[2001:db8::1] [2001:db8::1] / 
// prints: foo://Bar/baz null Bar /baz 
// prints: http://a.b/?q=%27%22%3C%3E http://a.b a.b / ?q=%27%22%3C%3E
// prints: http://a.b/%60%7B%7D|^ http://a.b a.b /%60%7B%7D|^ 
// prints: http://a.b/#%60%3C%3E http://a.b a.b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: blob:https://a.b/c https://a.b  https://a.b/c 
// prints: http://xn--mnchen-3ya.de/%C3%9F http://xn--mnchen-3ya.de xn--mnchen-3ya.de /%C3%9F 
// prints: http://user@h/ http://h h / 
// prints: http://:p@h/ http://h h / 
// prints: ws://h/ ws://h h / 
// prints: http://a..b/ http://a..b a..b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: foo:/b null  /b 
// prints: http://a/b http://a a /b 
// prints: http://a/ http://a a / 
// prints: non:opaque?x#y null  opaque ?x
// prints: URL toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON
// node: 12
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag',
// prints:   origin: 'https://sub.example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com:8080',
// prints:   hostname: 'sub.example.com',
// prints:   port: '8080',
// prints:   pathname: '/p/b',
// prints:   search: '?x=1&x=2&y=a+b',
// prints:   searchParams: URLSearchParams { 'x' => '1', 'x' => '2', 'y' => 'a b' },
// prints:   hash: '#frag'
// prints: }
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b&r=a+b#frag ?x=1&x=2&y=a+b&r=a+b
// prints: [ [ 'z', '1' ] ]
// prints: port 99999 https://user:pa%20ss@sub.example.com:8080/p/b?z=1#frag
// prints: port 80x https://user:pa%20ss@sub.example.com:80/p/b?z=1#frag
// prints: port  https://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol http http://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol ftp: ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol foo ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: host x.y:81 ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hostname  ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hash a b#c ftp://user:pa%20ss@x.y:81/p/b?z=1#a%20b#c
// prints: search ?? ftp://user:pa%20ss@x.y:81/p/b??#a%20b#c
// prints: search a#b ftp://user:pa%20ss@x.y:81/p/b?a%23b#a%20b#c
// prints: pathname /a/../b?c#d ftp://user:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username a@b:c ftp://a%40b%3Ac:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: password  ftp://a%40b%3Ac@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username  ftp://x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: href http://n/w http://n/w
// prints: TypeError ERR_INVALID_URL Invalid URL: bad bad undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: nope nope undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http:// http:// undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http://a b http://a b undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http://a:99999 http://a:99999 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http://[::1 http://[::1 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http://1.2.3.256 http://1.2.3.256 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: http://%zz http://%zz undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: //x //x undefined
// prints: TypeError ERR_INVALID_URL Invalid URL:   undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: undefined undefined undefined
// prints: TypeError ERR_INVALID_URL Invalid URL: y y undefined
// prints: TypeError undefined Class constructor URL cannot be invoked without 'new' undefined undefined
// prints: http://obj/
// prints: http://h/a/y
// prints: http://o/
// prints: http://h/a?q
// prints: http://h/a?b#f
// prints: http://h/a?b
// prints: http://h/a/x
// prints: http://h/a/x
// prints: mailto:x@y
// prints: file:///a
// prints: TypeError ERR_INVALID_URL Invalid URL: x x undefined
// prints: http://example.com/a%2fb http://example.com example.com /a%2fb 
// prints: file:///C:/b null  /C:/b 
// prints: file:///x null  /x 
// prints: data:text/plain,a b null  text/plain,a b 
// prints: javascript:alert(1) null  alert(1) 
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 / 
// prints: http://[2001:db8::1]/ http://[2001:db8::1] [2001:db8::1] / 
// prints: foo://Bar/baz null Bar /baz 
// prints: http://a.b/?q=%27%22%3C%3E http://a.b a.b / ?q=%27%22%3C%3E
// prints: http://a.b/%60%7B%7D|^ http://a.b a.b /%60%7B%7D|^ 
// prints: http://a.b/#%60%3C%3E http://a.b a.b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: blob:https://a.b/c https://a.b  https://a.b/c 
// prints: http://xn--mnchen-3ya.de/%C3%9F http://xn--mnchen-3ya.de xn--mnchen-3ya.de /%C3%9F 
// prints: http://user@h/ http://h h / 
// prints: http://:p@h/ http://h h / 
// prints: ws://h/ ws://h h / 
// prints: http://a..b/ http://a..b a..b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: foo:/b null  /b 
// prints: http://a/b http://a a /b 
// prints: http://a/ http://a a / 
// prints: non:opaque?x#y null  opaque ?x
// prints: URL toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON
// node: 18
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag',
// prints:   origin: 'https://sub.example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com:8080',
// prints:   hostname: 'sub.example.com',
// prints:   port: '8080',
// prints:   pathname: '/p/b',
// prints:   search: '?x=1&x=2&y=a+b',
// prints:   searchParams: URLSearchParams { 'x' => '1', 'x' => '2', 'y' => 'a b' },
// prints:   hash: '#frag'
// prints: }
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b&r=a+b#frag ?x=1&x=2&y=a+b&r=a+b
// prints: [ [ 'z', '1' ] ]
// prints: port 99999 https://user:pa%20ss@sub.example.com:8080/p/b?z=1#frag
// prints: port 80x https://user:pa%20ss@sub.example.com:80/p/b?z=1#frag
// prints: port  https://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol http http://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol ftp: ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol foo ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: host x.y:81 ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hostname  ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hash a b#c ftp://user:pa%20ss@x.y:81/p/b?z=1#a%20b#c
// prints: search ?? ftp://user:pa%20ss@x.y:81/p/b??#a%20b#c
// prints: search a#b ftp://user:pa%20ss@x.y:81/p/b?a%23b#a%20b#c
// prints: pathname /a/../b?c#d ftp://user:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username a@b:c ftp://a%40b%3Ac:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: password  ftp://a%40b%3Ac@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username  ftp://x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: href http://n/w http://n/w
// prints: TypeError ERR_INVALID_URL Invalid URL bad undefined
// prints: TypeError ERR_INVALID_URL Invalid URL nope undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http:// undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a b undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a:99999 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://[::1 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://1.2.3.256 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://%zz undefined
// prints: TypeError ERR_INVALID_URL Invalid URL //x undefined
// prints: TypeError ERR_INVALID_URL Invalid URL  undefined
// prints: TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined
// prints: TypeError ERR_INVALID_URL Invalid URL x undefined
// prints: TypeError undefined Class constructor URL cannot be invoked without 'new' undefined undefined
// prints: http://obj/
// prints: http://h/a/y
// prints: http://o/
// prints: http://h/a?q
// prints: http://h/a?b#f
// prints: http://h/a?b
// prints: http://h/a/x
// prints: http://h/a/x
// prints: mailto:x@y
// prints: file:///a
// prints: TypeError ERR_INVALID_URL Invalid URL x undefined
// prints: http://example.com/a%2fb http://example.com example.com /a%2fb 
// prints: file:///C:/b null  /C:/b 
// prints: file:///x null  /x 
// prints: data:text/plain,a b null  text/plain,a b 
// prints: javascript:alert(1) null  alert(1) 
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 / 
// prints: http://[2001:db8::1]/ http://[2001:db8::1] [2001:db8::1] / 
// prints: foo://Bar/baz null Bar /baz 
// prints: http://a.b/?q=%27%22%3C%3E http://a.b a.b / ?q=%27%22%3C%3E
// prints: http://a.b/%60%7B%7D|^ http://a.b a.b /%60%7B%7D|^ 
// prints: http://a.b/#%60%3C%3E http://a.b a.b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: blob:https://a.b/c https://a.b  https://a.b/c 
// prints: http://xn--mnchen-3ya.de/%C3%9F http://xn--mnchen-3ya.de xn--mnchen-3ya.de /%C3%9F 
// prints: http://user@h/ http://h h / 
// prints: http://:p@h/ http://h h / 
// prints: ws://h/ ws://h h / 
// prints: http://a..b/ http://a..b a..b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: foo:/b null  /b 
// prints: http://a/b http://a a /b 
// prints: http://a/ http://a a / 
// prints: non:opaque?x#y null  opaque ?x
// prints: URL toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON
// prints: true false true
// node: 20 22
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag',
// prints:   origin: 'https://sub.example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com:8080',
// prints:   hostname: 'sub.example.com',
// prints:   port: '8080',
// prints:   pathname: '/p/b',
// prints:   search: '?x=1&x=2&y=a+b',
// prints:   searchParams: URLSearchParams { 'x' => '1', 'x' => '2', 'y' => 'a b' },
// prints:   hash: '#frag'
// prints: }
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b&r=a+b#frag ?x=1&x=2&y=a+b&r=a+b
// prints: [ [ 'z', '1' ] ]
// prints: port 99999 https://user:pa%20ss@sub.example.com:8080/p/b?z=1#frag
// prints: port 80x https://user:pa%20ss@sub.example.com:80/p/b?z=1#frag
// prints: port  https://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol http http://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol ftp: ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol foo ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: host x.y:81 ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hostname  ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hash a b#c ftp://user:pa%20ss@x.y:81/p/b?z=1#a%20b#c
// prints: search ?? ftp://user:pa%20ss@x.y:81/p/b??#a%20b#c
// prints: search a#b ftp://user:pa%20ss@x.y:81/p/b?a%23b#a%20b#c
// prints: pathname /a/../b?c#d ftp://user:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username a@b:c ftp://a%40b%3Ac:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: password  ftp://a%40b%3Ac@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username  ftp://x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: href http://n/w http://n/w
// prints: TypeError ERR_INVALID_URL Invalid URL bad undefined
// prints: TypeError ERR_INVALID_URL Invalid URL nope undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http:// undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a b undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a:99999 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://[::1 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://1.2.3.256 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://%zz undefined
// prints: TypeError ERR_INVALID_URL Invalid URL //x undefined
// prints: TypeError ERR_INVALID_URL Invalid URL  undefined
// prints: TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined
// prints: TypeError ERR_INVALID_URL Invalid URL x y
// prints: TypeError undefined Class constructor URL cannot be invoked without 'new' undefined undefined
// prints: http://obj/
// prints: http://h/a/y
// prints: http://o/
// prints: http://h/a?q
// prints: http://h/a?b#f
// prints: http://h/a?b
// prints: http://h/a/x
// prints: http://h/a/x
// prints: mailto:x@y
// prints: file:///a
// prints: TypeError ERR_INVALID_URL Invalid URL x data:,y
// prints: http://example.com/a%2fb http://example.com example.com /a%2fb 
// prints: file:///C:/b null  /C:/b 
// prints: file:///x null  /x 
// prints: data:text/plain,a b null  text/plain,a b 
// prints: javascript:alert(1) null  alert(1) 
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 / 
// prints: http://[2001:db8::1]/ http://[2001:db8::1] [2001:db8::1] / 
// prints: foo://Bar/baz null Bar /baz 
// prints: http://a.b/?q=%27%22%3C%3E http://a.b a.b / ?q=%27%22%3C%3E
// prints: http://a.b/%60%7B%7D|^ http://a.b a.b /%60%7B%7D|^ 
// prints: http://a.b/#%60%3C%3E http://a.b a.b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: blob:https://a.b/c https://a.b  https://a.b/c 
// prints: http://xn--mnchen-3ya.de/%C3%9F http://xn--mnchen-3ya.de xn--mnchen-3ya.de /%C3%9F 
// prints: http://user@h/ http://h h / 
// prints: http://:p@h/ http://h h / 
// prints: ws://h/ ws://h h / 
// prints: http://a..b/ http://a..b a..b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: foo:/b null  /b 
// prints: http://a/b http://a a /b 
// prints: http://a/ http://a a / 
// prints: non:opaque?x#y null  opaque ?x
// prints: URL toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON
// prints: true false true
// node: 24 26
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag',
// prints:   origin: 'https://sub.example.com:8080',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com:8080',
// prints:   hostname: 'sub.example.com',
// prints:   port: '8080',
// prints:   pathname: '/p/b',
// prints:   search: '?x=1&x=2&y=a+b',
// prints:   searchParams: URLSearchParams { 'x' => '1', 'x' => '2', 'y' => 'a b' },
// prints:   hash: '#frag'
// prints: }
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b&r=a+b#frag ?x=1&x=2&y=a+b&r=a+b
// prints: [ [ 'z', '1' ] ]
// prints: port 99999 https://user:pa%20ss@sub.example.com:8080/p/b?z=1#frag
// prints: port 80x https://user:pa%20ss@sub.example.com:80/p/b?z=1#frag
// prints: port  https://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol http http://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol ftp: ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: protocol foo ftp://user:pa%20ss@sub.example.com/p/b?z=1#frag
// prints: host x.y:81 ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hostname  ftp://user:pa%20ss@x.y:81/p/b?z=1#frag
// prints: hash a b#c ftp://user:pa%20ss@x.y:81/p/b?z=1#a%20b#c
// prints: search ?? ftp://user:pa%20ss@x.y:81/p/b??#a%20b#c
// prints: search a#b ftp://user:pa%20ss@x.y:81/p/b?a%23b#a%20b#c
// prints: pathname /a/../b?c#d ftp://user:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username a@b:c ftp://a%40b%3Ac:pa%20ss@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: password  ftp://a%40b%3Ac@x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: username  ftp://x.y:81/b%3Fc%23d?a%23b#a%20b#c
// prints: href http://n/w http://n/w
// prints: TypeError ERR_INVALID_URL Invalid URL bad undefined
// prints: TypeError ERR_INVALID_URL Invalid URL nope undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http:// undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a b undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://a:99999 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://[::1 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://1.2.3.256 undefined
// prints: TypeError ERR_INVALID_URL Invalid URL http://%zz undefined
// prints: TypeError ERR_INVALID_URL Invalid URL //x undefined
// prints: TypeError ERR_INVALID_URL Invalid URL  undefined
// prints: TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined
// prints: TypeError ERR_INVALID_URL Invalid URL x y
// prints: TypeError undefined Class constructor URL cannot be invoked without 'new' undefined undefined
// prints: http://obj/
// prints: http://h/a/y
// prints: http://o/
// prints: http://h/a?q
// prints: http://h/a?b#f
// prints: http://h/a?b
// prints: http://h/a/x
// prints: http://h/a/x
// prints: mailto:x@y
// prints: file:///a
// prints: TypeError ERR_INVALID_URL Invalid URL x data:,y
// prints: http://example.com/a%2fb http://example.com example.com /a%2fb 
// prints: file:///C:/b null  /C:/b 
// prints: file:///x null  /x 
// prints: data:text/plain,a b null  text/plain,a b 
// prints: javascript:alert(1) null  alert(1) 
// prints: http://127.0.0.1/ http://127.0.0.1 127.0.0.1 / 
// prints: http://[2001:db8::1]/ http://[2001:db8::1] [2001:db8::1] / 
// prints: foo://Bar/baz null Bar /baz 
// prints: http://a.b/?q=%27%22%3C%3E http://a.b a.b / ?q=%27%22%3C%3E
// prints: http://a.b/%60%7B%7D|%5E http://a.b a.b /%60%7B%7D|%5E 
// prints: http://a.b/#%60%3C%3E http://a.b a.b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: blob:https://a.b/c https://a.b  https://a.b/c 
// prints: http://xn--mnchen-3ya.de/%C3%9F http://xn--mnchen-3ya.de xn--mnchen-3ya.de /%C3%9F 
// prints: http://user@h/ http://h h / 
// prints: http://:p@h/ http://h h / 
// prints: ws://h/ ws://h h / 
// prints: http://a..b/ http://a..b a..b / 
// prints: http://a/ http://a a / 
// prints: http://a/b http://a a /b 
// prints: foo:/b null  /b 
// prints: http://a/b http://a a /b 
// prints: http://a/ http://a a / 
// prints: non:opaque?x#y null  opaque ?x
// prints: URL toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON
// prints: true false true
