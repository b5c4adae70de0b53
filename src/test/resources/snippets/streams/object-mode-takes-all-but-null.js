const { Writable } = require('stream');
class W extends Writable {
  _write(c, e, cb) {
    console.log('w', c);
    cb();
  }
}
const w = new W({ objectMode: true });
console.log(
  w.writableObjectMode,
  w.writableHighWaterMark,
  w.writableCorked,
  w.writable,
  w.destroyed,
);
w.write({ a: 1 });
w.write(0);
w.write('');
w.write(undefined);
w.write(false);
try {
  w.write(null);
} catch (e) {
  console.log(e.code, e.message);
}
w.on('error', (e) => console.log('err', e.code));
w.end(() => console.log('done', w.writable));

// node: 10
// prints: undefined 16 undefined true false
// prints: w { a: 1 }
// prints: w 0
// prints: w 
// prints: w undefined
// prints: w false
// prints: ERR_STREAM_NULL_VALUES May not write null values to stream
// prints: done false
// node: 12 18 20 22 24 26
// prints: true 16 0 true false
// prints: w { a: 1 }
// prints: w 0
// prints: w 
// prints: w undefined
// prints: w false
// prints: ERR_STREAM_NULL_VALUES May not write null values to stream
// prints: done false
