const { Readable } = require('stream');
const r = new Readable({
  read() {
    this.push('x');
    this.push(null);
  },
  autoDestroy: false,
});
r.on('close', () => console.log('close')).on('end', () => {
  console.log('end', r.destroyed, r.readable);
  setImmediate(() => {
    console.log(r.destroyed);
    r.destroy();
  });
});
r.resume();

// node: 10 12 18 20 22 24 26
// prints: end false false
// prints: false
// prints: close
