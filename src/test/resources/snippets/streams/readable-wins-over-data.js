const { Readable } = require('stream');
const r = new Readable({
  read() {
    console.log('read called');
  },
});
for (const e of ['readable', 'data', 'end', 'close', 'pause', 'resume', 'error'])
  r.on(e, (x) => console.log(e, x ? String(x) : ''));
console.log(r.readableFlowing, r.isPaused());
r.push('a');
r.push('b');
console.log(r.readableLength);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
setImmediate(() => {
  console.log('immediate', r.readableFlowing);
  r.push('c');
  r.push(null);
});

// node: 10
// prints: false true
// prints: 2
// prints: read called
// prints: readable 
// prints: tick
// prints: micro
// prints: immediate false
// prints: readable 
// node: 12 18 20 22 24 26
// prints: false true
// prints: 2
// prints: read called
// prints: readable 
// prints: tick
// prints: micro
// prints: immediate false
// prints: readable 
// prints: readable 
