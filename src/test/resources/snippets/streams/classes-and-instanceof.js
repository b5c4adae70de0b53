const { Readable, Writable, Duplex, Transform, PassThrough, Stream } = require('stream');
const EE = require('events');
const d = new Duplex({ read() {}, write() {} });
console.log(
  d instanceof Readable,
  d instanceof Writable,
  d instanceof Stream,
  d instanceof EE,
  new Readable() instanceof Writable,
);
console.log(
  new PassThrough() instanceof Transform,
  Readable() instanceof Readable,
  Writable() instanceof Writable,
  Transform() instanceof Transform,
);
function Old() {
  Readable.call(this);
}
require('util').inherits(Old, Readable);
Old.prototype._read = function () {
  this.push('o');
  this.push(null);
};
new Old().on('data', (x) => console.log(String(x)));
class W extends Writable {
  constructor() {
    super({ decodeStrings: false });
  }
  _write(c, e, cb) {
    console.log(c, e);
    cb();
  }
  _final(cb) {
    console.log('final');
    cb();
  }
  _destroy(e, cb) {
    console.log('destroy', e);
    cb(e);
  }
}
const w = new W();
w.on('close', () => console.log('close'));
w.write('x', 'latin1');
w.end();

// node: 10 12
// prints: true true true true false
// prints: true true true true
// prints: x latin1
// prints: o
// prints: final
// node: 18 20 22 24 26
// prints: true true true true false
// prints: true true true true
// prints: x latin1
// prints: final
// prints: o
// prints: destroy null
// prints: close
