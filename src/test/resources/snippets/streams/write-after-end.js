const { Writable } = require('stream');
const w = new Writable({ write: (chunk, encoding, done) => done() });
w.on('error', (e) => console.log('error', e.code));
w.on('close', () => console.log('close'));
w.end();
w.write('late', (e) => console.log('callback', e.code));
console.log('script');

// node: 10 12
// prints: error ERR_STREAM_WRITE_AFTER_END
// prints: script
// prints: callback ERR_STREAM_WRITE_AFTER_END
// node: 18 20 22 24 26
// prints: script
// prints: callback ERR_STREAM_WRITE_AFTER_END
// prints: error ERR_STREAM_WRITE_AFTER_END
// prints: close
