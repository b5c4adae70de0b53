const b=Buffer.from('héllo wörld'); console.log(b,b.toString(),b.length,b.toString('hex'),b.toString('base64'),b.toString('base64url'),b.toString('latin1'));
console.log(Buffer.from('ff00','hex'),Buffer.from('aGk=','base64'),Buffer.alloc(3,1),Buffer.concat([Buffer.from('a'),Buffer.from('b')]).toString(),Buffer.from([1,2,300]),Buffer.byteLength('é'));
for(const f of [()=>Buffer.from(5),()=>Buffer.from(null),()=>Buffer.from('a','nope'),()=>Buffer.alloc('x'),()=>Buffer.alloc(-1),()=>Buffer.concat('x'),()=>b.readUInt8(100),()=>b.writeUInt8(300),()=>Buffer.from({}),()=>b.write(5)]) try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}
const c=Buffer.alloc(8); c.writeUInt32BE(0xdeadbeef); c.writeInt16LE(-2,4); console.log(c,c.readUInt32BE(),c.readInt16LE(4),c.slice(1,3),c.subarray(2),c.equals(Buffer.from(c)),Buffer.compare(Buffer.from('a'),Buffer.from('b')));
console.log(b.indexOf('w'),b.includes('llo'),[...Buffer.from('ab').entries()],JSON.stringify(Buffer.from('a')),Buffer.isBuffer(b),b instanceof Uint8Array,Buffer.from('abc').reverse().toString());
const x=Buffer.from('q'); x.foo=1; console.log(x, Buffer.alloc(60), [Buffer.from('z')], Buffer.from('a')+'', `${Buffer.from('tpl')}`);
console.log(btoa('hi'),atob('aGk='),new TextEncoder().encode('€'),new TextDecoder().decode(new Uint8Array([226,130,172])),Buffer.from('€').toString('ascii'),Buffer.from('abc').toString('utf16le'));
const {StringDecoder}=require('string_decoder'); const sd=new StringDecoder('utf8'); console.log(sd.write(Buffer.from([0xe2,0x82])),sd.write(Buffer.from([0xac])),sd.end());
const p=require('path'); console.log(p.join('a','..','b','/c'),p.resolve('/a','../b'),p.basename('/x/y.js','.js'),p.extname('a.b.c'),p.dirname('/a/b/c'),p.parse('/home/u/f.txt'),p.relative('/a/b/c','/a/d'),p.normalize('/a/./b//c/..'),p.format({dir:'/x',base:'y'}),p.isAbsolute('a'),p.sep);

// node: 22 24 26
// prints: <Buffer 68 c3 a9 6c 6c 6f 20 77 c3 b6 72 6c 64> héllo wörld 13 68c3a96c6c6f2077c3b6726c64 aMOpbGxvIHfDtnJsZA== aMOpbGxvIHfDtnJsZA hÃ©llo wÃ¶rld
// prints: <Buffer ff 00> <Buffer 68 69> <Buffer 01 01 01> ab <Buffer 01 02 2c> 2
// prints: TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type number (5)
// prints: TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received null
// prints: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
// prints: TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type string ('x')
// prints: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 12. Received 100
// prints: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 300
// prints: TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Object
// prints: TypeError ERR_INVALID_ARG_TYPE argument must be a string
// prints: <Buffer de ad be ef fe ff 00 00> 3735928559 -2 <Buffer ad be> <Buffer be ef fe ff 00 00> true -1
// prints: 7 true [ [ 0, 97 ], [ 1, 98 ] ] {"type":"Buffer","data":[97]} true true cba
// prints: <Buffer 71, foo: 1> <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 10 more bytes> [ <Buffer 7a> ] a tpl
// prints: aGk= hi Uint8Array(3) [ 226, 130, 172 ] € b, 扡
// prints:  € 
// prints: b/c /b y .c /a/b { root: '/', dir: '/home/u', base: 'f.txt', ext: '.txt', name: 'f' } ../../d /a/b /x/y false /
