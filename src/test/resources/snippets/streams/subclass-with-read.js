const { Readable } = require('stream');
class Counter extends Readable {
  constructor(o) {
    super(o);
    this.i = 0;
  }
  _read() {
    const i = ++this.i;
    if (i > 3) this.push(null);
    else {
      process.nextTick(() => this.push(String(i)));
    }
  }
}
const c = new Counter();
c.on('readable', () => {
  let x;
  while (null !== (x = c.read())) console.log('got', String(x));
  console.log('null');
});
c.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: got 1
// prints: null
// prints: got 2
// prints: null
// prints: got 3
// prints: null
// prints: null
// prints: end
