const s = require('stream');
if (!s.duplexPair) {
  console.log('none');
  process.exit();
}
const [a, b] = s.duplexPair();
a.on('data', (d) => console.log('a', String(d))).on('end', () => console.log('a end'));
b.on('data', (d) => {
  console.log('b', String(d));
  b.write('re:' + d);
}).on('end', () => {
  console.log('b end');
  b.end();
});
a.write('1', () => console.log('cb1'));
a.write('2');
a.end();
a.on('close', () => console.log('a close'));
b.on('close', () => console.log('b close'));

// node: 10 12 18
// prints: none
// node: 20 22 24 26
// prints: cb1
// prints: b 1
// prints: a re:1
// prints: b 2
// prints: b end
// prints: a re:2
// prints: a end
// prints: a close
// prints: b close
