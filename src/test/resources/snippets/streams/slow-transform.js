const { Transform } = require('stream');
const t = new Transform({
  transform(c, e, cb) {
    setTimeout(() => {
      this.push(c);
      this.push(c);
      cb();
    }, 1);
  },
});
t.on('data', (d) => console.log('data', String(d)))
  .on('end', () => console.log('end'))
  .on('finish', () => console.log('finish'))
  .on('close', () => console.log('close'));
t.write('a', () => console.log('cb a'));
t.write('b', () => console.log('cb b'));
t.end('c', () => console.log('cb end'));

// node: 10 12
// prints: data a
// prints: data a
// prints: cb a
// prints: data b
// prints: data b
// prints: cb b
// prints: data c
// prints: data c
// prints: finish
// prints: cb end
// prints: end
// node: 18 20 22 24 26
// prints: data a
// prints: data a
// prints: cb a
// prints: data b
// prints: data b
// prints: cb b
// prints: data c
// prints: data c
// prints: end
// prints: cb end
// prints: finish
// prints: close
