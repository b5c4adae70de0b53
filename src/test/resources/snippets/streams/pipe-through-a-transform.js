const { Readable, Writable, Transform } = require('stream');
const t = new Transform({
  transform(c, e, cb) {
    console.log('t', String(c));
    cb(null, String(c).toUpperCase());
  },
  flush(cb) {
    console.log('flush');
    cb(null, '!');
  },
});
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    cb();
  },
});
Readable.from(['a', 'b']).pipe(t).pipe(w);
for (const [n, s] of [
  ['t', t],
  ['w', w],
])
  for (const e of ['finish', 'end', 'close', 'prefinish', 'pipe', 'unpipe'])
    s.on(e, () => console.log(n, e));

// node: 10 12
// prints: t a
// prints: w A
// prints: t b
// prints: w B
// prints: flush
// prints: w !
// prints: t prefinish
// prints: t unpipe
// prints: t finish
// prints: w prefinish
// prints: w unpipe
// prints: w finish
// prints: t end
// node: 18 20 22 24 26
// prints: t a
// prints: w A
// prints: t b
// prints: w B
// prints: flush
// prints: w !
// prints: t prefinish
// prints: w prefinish
// prints: t end
// prints: t unpipe
// prints: t finish
// prints: w unpipe
// prints: w finish
// prints: t close
// prints: w close
