const { Readable } = require('stream');
const r = Readable.from(['a', 'b', 'c']);
r.on('data', (d) => {
  console.log(d);
  if (d === 'a') {
    r.pause();
    setImmediate(() => {
      console.log('resume');
      r.resume();
    });
  }
});
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: a
// prints: resume
// prints: b
// prints: c
// prints: end
