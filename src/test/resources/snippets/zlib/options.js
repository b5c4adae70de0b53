const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const zlib = require('zlib');
const dictionary = Buffer.from('hello');
t('dictionary', () => zlib.inflateSync(zlib.deflateSync('hello', { dictionary }), { dictionary }).toString());
t('missing', () => zlib.inflateSync(zlib.deflateSync('hello', { dictionary })));
t('members', () => zlib.gunzipSync(Buffer.concat([zlib.gzipSync('a'), zlib.gzipSync('b')])).toString());
t('unzip', () => zlib.unzipSync(zlib.deflateSync('a')) + zlib.unzipSync(zlib.gzipSync('b')));
const finishFlush = zlib.constants.Z_SYNC_FLUSH;
t('flush', () => zlib.gunzipSync(zlib.gzipSync('abcabcabcabc').slice(0, 18), { finishFlush }).toString());
t('codes', () => zlib.codes.Z_OK + zlib.codes['-3']);

// node: 10 12 18 20 22 24 26
// prints: dictionary hello
// prints: missing Z_NEED_DICT Missing dictionary
// prints: members ab
// prints: unzip ab
// prints: flush abcabcabcabc
// prints: codes 0Z_DATA_ERROR
