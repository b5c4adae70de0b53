const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const zlib = require('zlib');
t('gunzip', () => zlib.gunzipSync('abc'));
t('inflate', () => zlib.inflateSync(Buffer.from([0x78, 0x9c, 1, 2, 3])));
t('short', () => zlib.gunzipSync(zlib.gzipSync('abcabc').slice(0, 15)));
t('empty', () => zlib.gunzipSync(Buffer.alloc(0)));
t('sum', () => { const g = zlib.gzipSync('abc'); g[g.length - 6] ^= 1; return zlib.gunzipSync(g); });
t('after', () => zlib.gunzipSync(Buffer.concat([zlib.gzipSync('a'), Buffer.from('junk')])));
zlib.gunzip('bad', (e, result) => console.log(e.code, e.errno, e.message, result));

// node: 10 12 18 20 22 24 26
// prints: gunzip Z_DATA_ERROR incorrect header check
// prints: inflate Z_BUF_ERROR unexpected end of file
// prints: short Z_BUF_ERROR unexpected end of file
// prints: empty Z_BUF_ERROR unexpected end of file
// prints: sum Z_DATA_ERROR incorrect data check
// prints: after Z_DATA_ERROR incorrect header check
// prints: Z_DATA_ERROR -3 incorrect header check undefined
