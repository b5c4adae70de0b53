const { URL, URLSearchParams } = require('url');
const u = new URL('https://user:pa%20ss@sub.example.com:8080/p/./a/../b?x=1&x=2&y=a+b#frag');
console.log(u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash);
u.port = '443'; u.pathname = 'ä'; u.search = '?q'; u.hash = ''; console.log(String(u), JSON.stringify(u));
console.log([...u.searchParams], new URL('x/../y', 'http://h/a/b').href, new URL('//o', 'http://h').href);
const p = new URLSearchParams({ a: '1', b: '2' }); p.append('a', '3'); p.delete('b'); p.set('c', 'd e&f'); console.log(p.toString(), p.getAll('a'), p.has('c'), p.get('zz')); p.sort();
for (const [k, v] of p) console.log(k, v);
p.forEach((v, k) => console.log(k, v)); console.log([...p.keys()], [...p.values()]);
for (const t of ['nope', 'http://', 'http://a b', 'http://a:99999']) try { new URL(t); } catch (e) { console.log(t, e.name, e.code); }
console.log(new URLSearchParams('?a=1&b=%zz+'), new URLSearchParams([['x', 'y']]), u);

// node: 10
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: https://user:pa%20ss@sub.example.com/%C3%A4?q "https://user:pa%20ss@sub.example.com/%C3%A4?q"
// prints: [ [ 'q', '' ] ] 'http://h/a/y' 'http://o/'
// prints: a=1&a=3&c=d+e%26f [ '1', '3' ] true null
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: [ 'a', 'a', 'c' ] [ '1', '3', 'd e&f' ]
// prints: nope TypeError [ERR_INVALID_URL] ERR_INVALID_URL
// prints: http:// TypeError [ERR_INVALID_URL] ERR_INVALID_URL
// prints: http://a b TypeError [ERR_INVALID_URL] ERR_INVALID_URL
// prints: http://a:99999 TypeError [ERR_INVALID_URL] ERR_INVALID_URL
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' } URLSearchParams { 'x' => 'y' } URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com/%C3%A4?q',
// prints:   origin: 'https://sub.example.com',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com',
// prints:   hostname: 'sub.example.com',
// prints:   port: '',
// prints:   pathname: '/%C3%A4',
// prints:   search: '?q',
// prints:   searchParams: URLSearchParams { 'q' => '' },
// prints:   hash: '' }
// node: 12 18 20 22 24 26
// prints: https://user:pa%20ss@sub.example.com:8080/p/b?x=1&x=2&y=a+b#frag https://sub.example.com:8080 https: user pa%20ss sub.example.com:8080 sub.example.com 8080 /p/b ?x=1&x=2&y=a+b #frag
// prints: https://user:pa%20ss@sub.example.com/%C3%A4?q "https://user:pa%20ss@sub.example.com/%C3%A4?q"
// prints: [ [ 'q', '' ] ] http://h/a/y http://o/
// prints: a=1&a=3&c=d+e%26f [ '1', '3' ] true null
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: a 1
// prints: a 3
// prints: c d e&f
// prints: [ 'a', 'a', 'c' ] [ '1', '3', 'd e&f' ]
// prints: nope TypeError ERR_INVALID_URL
// prints: http:// TypeError ERR_INVALID_URL
// prints: http://a b TypeError ERR_INVALID_URL
// prints: http://a:99999 TypeError ERR_INVALID_URL
// prints: URLSearchParams { 'a' => '1', 'b' => '%zz ' } URLSearchParams { 'x' => 'y' } URL {
// prints:   href: 'https://user:pa%20ss@sub.example.com/%C3%A4?q',
// prints:   origin: 'https://sub.example.com',
// prints:   protocol: 'https:',
// prints:   username: 'user',
// prints:   password: 'pa%20ss',
// prints:   host: 'sub.example.com',
// prints:   hostname: 'sub.example.com',
// prints:   port: '',
// prints:   pathname: '/%C3%A4',
// prints:   search: '?q',
// prints:   searchParams: URLSearchParams { 'q' => '' },
// prints:   hash: ''
// prints: }
