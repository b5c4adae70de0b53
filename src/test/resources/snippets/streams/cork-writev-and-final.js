const { Writable } = require('stream');
const w = new Writable({
  writev(chunks, cb) {
    console.log(
      'writev',
      chunks.map((c) => c.chunk.toString() + ':' + c.encoding),
    );
    cb();
  },
  write(c, e, cb) {
    console.log('write', c.toString());
    cb();
  },
  final(cb) {
    console.log('final');
    setImmediate(cb);
  },
});
for (const ev of ['drain', 'finish', 'close', 'prefinish']) w.on(ev, () => console.log(ev));
w.cork();
w.cork();
w.write('a', () => console.log('cb a'));
w.write('b', () => console.log('cb b'));
console.log(w.writableCorked, w.writableLength);
w.uncork();
console.log('one', w.writableCorked);
process.nextTick(() => {
  console.log('tick');
  w.uncork();
  console.log('uncorked');
  w.write('c');
  w.cork();
  w.write('d');
  w.end('e', () => console.log('ended'));
});

// node: 10
// prints: undefined 2
// prints: one undefined
// prints: tick
// prints: writev [ 'a:buffer', 'b:buffer' ]
// prints: uncorked
// prints: write c
// prints: writev [ 'd:buffer', 'e:buffer' ]
// prints: cb a
// prints: cb b
// prints: final
// prints: prefinish
// prints: finish
// prints: ended
// node: 12
// prints: 2 2
// prints: one 1
// prints: tick
// prints: writev [ 'a:buffer', 'b:buffer' ]
// prints: uncorked
// prints: write c
// prints: writev [ 'd:buffer', 'e:buffer' ]
// prints: cb a
// prints: cb b
// prints: final
// prints: prefinish
// prints: finish
// prints: ended
// node: 18 20 22 24 26
// prints: 2 2
// prints: one 1
// prints: tick
// prints: writev [ 'a:buffer', 'b:buffer' ]
// prints: uncorked
// prints: write c
// prints: writev [ 'd:buffer', 'e:buffer' ]
// prints: final
// prints: cb a
// prints: cb b
// prints: prefinish
// prints: ended
// prints: finish
// prints: close
