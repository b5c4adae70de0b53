const { Readable, Transform } = require('stream');
class Lines extends Transform {
  constructor() {
    super({ readableObjectMode: true });
    this.rest = '';
  }
  _transform(c, e, cb) {
    const parts = (this.rest + c).split('\n');
    this.rest = parts.pop();
    for (const p of parts) this.push(p);
    cb();
  }
  _flush(cb) {
    if (this.rest) this.push(this.rest);
    cb();
  }
}
const l = Readable.from(['one\ntw', 'o\nthree', '\nfour']).pipe(new Lines());
l.on('data', (d) => console.log(d)).on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: one
// prints: two
// prints: three
// prints: four
// prints: end
