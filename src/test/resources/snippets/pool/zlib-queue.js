// env: UV_THREADPOOL_SIZE=1
const zlib = require('zlib');
const fs = require('fs');
zlib.deflate('a'.repeat(1000), () => console.log('deflate'));
zlib.gzip('b'.repeat(1000), () => console.log('gzip'));
console.log('script');
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: script
// prints: tick
// prints: deflate
// prints: gzip
