const { PassThrough } = require('stream');
const p = new PassThrough({ highWaterMark: 4 });
console.log(
  p.write('ab'),
  p.write('cd'),
  p.write('ef'),
  p.writableLength,
  p.readableLength,
  p.writableNeedDrain,
);
p.on('drain', () => console.log('drain'));
setImmediate(() => {
  console.log(String(p.read()));
  setImmediate(() => {
    console.log(String(p.read()));
    p.end();
    p.resume();
  });
});
p.on('end', () => console.log('end'))
  .on('finish', () => console.log('finish'))
  .on('close', () => console.log('close'));

// node: 10 12
// prints: true true true 2 4 undefined
// prints: abcdef
// prints: null
// prints: finish
// prints: end
// node: 18 20 22 24
// prints: true true false 4 4 true
// prints: abcdef
// prints: drain
// prints: null
// prints: finish
// prints: end
// prints: close
// node: 26
// prints: true true false 4 4 true
// prints: ab
// prints: drain
// prints: cd
// prints: finish
// prints: end
// prints: close
