const zlib = require('zlib');
zlib.gzip('hello hello hello', (e, packed) => {
  console.log('packed', packed[0], packed[1]);
  zlib.gunzip(packed, (e2, text) => console.log(text.toString()));
});
zlib.gunzip(Buffer.from('nonsense'), (e) => console.log(e.code));
console.log(zlib.inflateSync(zlib.deflateSync('sync')).toString());

// node: 10 12 18 20 22 24 26
// prints: sync
// prints: Z_DATA_ERROR
// prints: packed 31 139
// prints: hello hello hello
