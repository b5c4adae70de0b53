const { Readable } = require('stream');
const r = new Readable({
  construct(cb) {
    console.log('construct');
    setTimeout(cb, 2);
  },
  read() {
    console.log('read');
    this.push('x');
    this.push(null);
  },
  destroy(e, cb) {
    console.log('destroy');
    cb(e);
  },
});
r.on('data', (d) => console.log(String(d)))
  .on('end', () => console.log('end'))
  .on('close', () => console.log('close'));
const q = new Readable({
  construct(cb) {
    setTimeout(() => cb(new Error('c')), 2);
  },
  read() {
    console.log('never');
  },
});
q.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('q close'));
q.resume();
const z = new Readable({
  construct(cb) {
    setTimeout(() => {
      console.log('constructed');
      cb();
    }, 4);
  },
  destroy(e, cb) {
    console.log('z destroy');
    cb(e);
  },
});
z.on('close', () => console.log('z close'));
z.destroy();
console.log(z.destroyed);

// node: 10 12
// prints: z destroy
// prints: true
// prints: read
// prints: x
// prints: never
// prints: z close
// prints: end
// node: 18 20 22 24 26
// prints: true
// prints: construct
// prints: read
// prints: x
// prints: end
// prints: destroy
// prints: close
// prints: error c
// prints: q close
// prints: constructed
// prints: z destroy
// prints: z close
