const { Readable, Writable } = require('stream');
const r = new Readable({ read() {} });
const mk = (name, hwm, delay) =>
  new Writable({
    highWaterMark: hwm,
    write(c, e, cb) {
      console.log(name, String(c));
      delay ? setTimeout(cb, delay) : cb();
    },
  })
    .on('finish', () => console.log(name, 'finish'))
    .on('unpipe', () => console.log(name, 'unpipe'))
    .on('drain', () => console.log(name, 'drain'));
const a = mk('A', 2, 3),
  b = mk('B', 100, 0);
r.pipe(a);
r.pipe(b);
r.on('pause', () => console.log('pause')).on('resume', () => console.log('resume'));
for (const x of ['11', '22', '33']) r.push(x);
r.push(null);
r.on('end', () => console.log('end')).on('close', () => console.log('close'));

// node: 10 12
// prints: resume
// prints: A 11
// prints: pause
// prints: B 11
// prints: A drain
// prints: A 22
// prints: pause
// prints: B 22
// prints: A drain
// prints: A 33
// prints: pause
// prints: B 33
// prints: end
// prints: B finish
// prints: B unpipe
// prints: A finish
// prints: A unpipe
// node: 18 20 22 24 26
// prints: resume
// prints: A 11
// prints: pause
// prints: B 11
// prints: A drain
// prints: resume
// prints: A 22
// prints: pause
// prints: B 22
// prints: A drain
// prints: resume
// prints: A 33
// prints: pause
// prints: B 33
// prints: end
// prints: B finish
// prints: B unpipe
// prints: close
// prints: A finish
// prints: A unpipe
