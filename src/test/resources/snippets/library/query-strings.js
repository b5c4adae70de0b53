const qs = require('querystring');
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const t of ['a=1&b=2', 'a=1&a=2&a=3', 'a', '=', '&&', '=b', 'a=', 'a=%20b+c', 'a=%zz', 'a+b=%zz+%41', 'x=1;y=2', '%E2%82%AC=euro', 'a==b', 'a=b=c', '__proto__=1', 'a[]=1&a[]=2', 'a&b&a', '%=%&%2=%2', 'a=%E2%82&b=%ff']) console.log(t, JSON.stringify(qs.parse(t)));
console.log(qs.parse('a:1;b:2', ';', ':'), qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }));
console.log(qs.parse('a=>1&&b=>2', '&&', '=>'), qs.parse('&&a=1&b=2', '', '', { maxKeys: 2 }), qs.parse('a=1&b=2&&c=3&d', null, null, { maxKeys: 3 }));
console.log(qs.parse('a=1&b=2', null, null, { maxKeys: 0 }), qs.parse('a=1&b=2', null, null, { maxKeys: -1 }), qs.parse('a=1&b=2', null, null, { maxKeys: '1' }));
console.log(Object.keys(qs.parse(Array.from({ length: 1200 }, (x, i) => 'k' + i).join('&'))).length);
console.log(qs.parse('a=x+y&b=%41', null, null, { decodeURIComponent: (s) => '<' + s + '>' }), qs.parse('a=x+y%zz', null, null, { decodeURIComponent() { throw new Error('no'); } }));
for (const o of [{ a: 1 }, { a: [1, 2], b: '' }, { a: null, b: undefined, c: true, d: NaN, e: Infinity, f: -0, g: 1e21 }, { 'ä ö': '&=?' }, { a: { b: 1 } }, { a: [] }, { a: [[1], null, 'x'] }, { f() {}, s: Symbol('x') }, [1, 2], new Map([[1, 2]])]) show(() => JSON.stringify(qs.stringify(o)));
show(() => qs.stringify({ a: '\ud800' }));
show(() => qs.escape('\udc00x'));
show(() => qs.escape(Symbol('x')));
show(() => qs.escape({ toString: () => 'a b' }) + qs.escape(5) + qs.escape(null) + qs.escape() + qs.escape([1, 2]));
console.log(qs.stringify({ a: 1, b: [2, 3] }, ';', ':'), qs.escape("a b&c/é-_.!~*'()"), qs.unescape('a%20b%zz'), qs.unescape('%E2%82'), qs.unescape('a+b'));
console.log(qs.stringify({ a: 'b c', d: 1 }, null, null, { encodeURIComponent: (s) => '[' + s + ']' }), qs.stringify({ a: 1n < 2n ? 12n : 0 }));
console.log(qs.stringify('x') === '', qs.stringify(null) === '', qs.stringify() === '', qs.parse(''), qs.parse(5), qs.parse(null));
console.log(Object.getPrototypeOf(qs.parse('a=1')), qs.encode === qs.stringify, qs.decode === qs.parse);
console.log(qs.unescapeBuffer('a%20b%4'), qs.unescapeBuffer('a+%zz', true).toString(), qs.unescapeBuffer('a+b').toString());
qs.escape = () => 'E'; qs.unescape = () => 'U'; console.log(qs.stringify({ a: 1, b: 'x' }), qs.parse('a=%41'));

// node: 10
// prints: a=1&b=2 {"a":"1","b":"2"}
// prints: a=1&a=2&a=3 {"a":["1","2","3"]}
// prints: a {"a":""}
// prints: = {"":""}
// prints: && {}
// prints: =b {"":"b"}
// prints: a= {"a":""}
// prints: a=%20b+c {"a":" b c"}
// prints: a=%zz {"a":"%zz"}
// prints: a+b=%zz+%41 {"a b":"%zz A"}
// prints: x=1;y=2 {"x":"1;y=2"}
// prints: %E2%82%AC=euro {"€":"euro"}
// prints: a==b {"a":"=b"}
// prints: a=b=c {"a":"b=c"}
// prints: __proto__=1 {"__proto__":"1"}
// prints: a[]=1&a[]=2 {"a[]":["1","2"]}
// prints: a&b&a {"a":["",""],"b":""}
// prints: %=%&%2=%2 {"%":"%","%2":"%2"}
// prints: a=%E2%82&b=NaNf
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] {} [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: 1000
// prints: [Object: null prototype] { '<a>': '<x%20y>', '<b>': '<%41>' } [Object: null prototype] { a: 'x y%zz' }
// prints: "a=1"
// prints: "a=1&a=2&b="
// prints: "a=&b=&c=true&d=&e=&f=0&g=1e%2B21"
// prints: "%C3%A4%20%C3%B6=%26%3D%3F"
// prints: "a="
// prints: ""
// prints: "a=&a=&a=x"
// prints: "f=&s="
// prints: "0=1&1=2"
// prints: ""
// prints: URIError [ERR_INVALID_URI] ERR_INVALID_URI URI malformed
// prints: %F0%90%81%B8
// prints: TypeError undefined Cannot convert a Symbol value to a string
// prints: a%20b5nullundefined1%2C2
// prints: a:1;b:2;b:3 a%20b%26c%2F%C3%A9-_.!~*'() a b%zz � a+b
// prints: [a]=[b c]&[d]=[1] a=
// prints: true true true [Object: null prototype] {} [Object: null prototype] {} [Object: null prototype] {}
// prints: null true true
// prints: <Buffer 61 20 62 25 34> 'a %zz' 'a+b'
// prints: E=E&E=E [Object: null prototype] { U: 'U' }
// node: 12
// prints: a=1&b=2 {"a":"1","b":"2"}
// prints: a=1&a=2&a=3 {"a":["1","2","3"]}
// prints: a {"a":""}
// prints: = {"":""}
// prints: && {}
// prints: =b {"":"b"}
// prints: a= {"a":""}
// prints: a=%20b+c {"a":" b c"}
// prints: a=%zz {"a":"%zz"}
// prints: a+b=%zz+%41 {"a b":"%zz A"}
// prints: x=1;y=2 {"x":"1;y=2"}
// prints: %E2%82%AC=euro {"€":"euro"}
// prints: a==b {"a":"=b"}
// prints: a=b=c {"a":"b=c"}
// prints: __proto__=1 {"__proto__":"1"}
// prints: a[]=1&a[]=2 {"a[]":["1","2"]}
// prints: a&b&a {"a":["",""],"b":""}
// prints: %=%&%2=%2 {"%":"%","%2":"%2"}
// prints: a=%E2%82&b=NaNf
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] {} [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: 1000
// prints: [Object: null prototype] { '<a>': '<x%20y>', '<b>': '<%41>' } [Object: null prototype] { a: 'x y%zz' }
// prints: "a=1"
// prints: "a=1&a=2&b="
// prints: "a=&b=&c=true&d=&e=&f=0&g=1e%2B21"
// prints: "%C3%A4%20%C3%B6=%26%3D%3F"
// prints: "a="
// prints: ""
// prints: "a=&a=&a=x"
// prints: "f=&s="
// prints: "0=1&1=2"
// prints: ""
// prints: URIError ERR_INVALID_URI URI malformed
// prints: %F0%90%81%B8
// prints: TypeError undefined Cannot convert a Symbol value to a string
// prints: a%20b5nullundefined1%2C2
// prints: a:1;b:2;b:3 a%20b%26c%2F%C3%A9-_.!~*'() a b%zz � a+b
// prints: [a]=[b c]&[d]=[1] a=
// prints: true true true [Object: null prototype] {} [Object: null prototype] {} [Object: null prototype] {}
// prints: null true true
// prints: <Buffer 61 20 62 25 34> a %zz a+b
// prints: E=E&E=E [Object: null prototype] { U: 'U' }
// node: 18 20 22 24 26
// prints: a=1&b=2 {"a":"1","b":"2"}
// prints: a=1&a=2&a=3 {"a":["1","2","3"]}
// prints: a {"a":""}
// prints: = {"":""}
// prints: && {}
// prints: =b {"":"b"}
// prints: a= {"a":""}
// prints: a=%20b+c {"a":" b c"}
// prints: a=%zz {"a":"%zz"}
// prints: a+b=%zz+%41 {"a b":"%zz A"}
// prints: x=1;y=2 {"x":"1;y=2"}
// prints: %E2%82%AC=euro {"€":"euro"}
// prints: a==b {"a":"=b"}
// prints: a=b=c {"a":"b=c"}
// prints: __proto__=1 {"__proto__":"1"}
// prints: a[]=1&a[]=2 {"a[]":["1","2"]}
// prints: a&b&a {"a":["",""],"b":""}
// prints: %=%&%2=%2 {"%":"%","%2":"%2"}
// prints: a=%E2%82&b=NaNf
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] {} [Object: null prototype] { a: '1', b: '2' }
// prints: [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' }
// prints: 1000
// prints: [Object: null prototype] { '<a>': '<x%20y>', '<b>': '<%41>' } [Object: null prototype] { a: 'x y%zz' }
// prints: "a=1"
// prints: "a=1&a=2&b="
// prints: "a=&b=&c=true&d=&e=&f=0&g=1e%2B21"
// prints: "%C3%A4%20%C3%B6=%26%3D%3F"
// prints: "a="
// prints: ""
// prints: "a=&a=&a=x"
// prints: "f=&s="
// prints: "0=1&1=2"
// prints: ""
// prints: URIError ERR_INVALID_URI URI malformed
// prints: %F0%90%81%B8
// prints: TypeError undefined Cannot convert a Symbol value to a string
// prints: a%20b5nullundefined1%2C2
// prints: a:1;b:2;b:3 a%20b%26c%2F%C3%A9-_.!~*'() a b%zz � a+b
// prints: [a]=[b c]&[d]=[1] a=12
// prints: true true true [Object: null prototype] {} [Object: null prototype] {} [Object: null prototype] {}
// prints: null true true
// prints: <Buffer 61 20 62 25 34> a %zz a+b
// prints: E=E&E=E [Object: null prototype] { U: 'U' }
