// env: UV_THREADPOOL_SIZE=1

const zlib = require('zlib');
zlib.gzip('abc', (error, bytes) => {
  console.log('gzip', error, bytes.length);
  zlib.gunzip(bytes, (e, text) => console.log('gunzip', e, `${text}`));
});
zlib.inflate(zlib.deflateSync('q'), (e, text) => console.log('inflate', `${text}`));
require('fs').stat('.', () => console.log('stat'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: stat
// prints: gzip null 23
// prints: inflate q
// prints: gunzip null abc
