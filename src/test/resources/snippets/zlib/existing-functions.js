const zlib = require('zlib');
for (const name of ['gzip', 'brotliCompress', 'crc32', 'zstdCompress', 'Z_BEST_SPEED']) {
  console.log(name, typeof zlib[name]);
}
console.log(zlib.createGzip().constructor.name, zlib.createGzip() instanceof require('stream').Transform);

// node: 10 12 18
// prints: gzip function
// prints: brotliCompress function
// prints: crc32 undefined
// prints: zstdCompress undefined
// prints: Z_BEST_SPEED number
// prints: Gzip true
// node: 20
// prints: gzip function
// prints: brotliCompress function
// prints: crc32 function
// prints: zstdCompress undefined
// prints: Z_BEST_SPEED number
// prints: Gzip true
// node: 22 24 26
// prints: gzip function
// prints: brotliCompress function
// prints: crc32 function
// prints: zstdCompress function
// prints: Z_BEST_SPEED number
// prints: Gzip true
