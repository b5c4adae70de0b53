const hash = require('crypto').createHash('sha1');
hash.on('readable', () => {
  const digest = hash.read();
  if (digest) console.log(digest.toString('hex'));
});
hash.on('finish', () => console.log('finish')).on('end', () => console.log('end'));
hash.write('a');
hash.end('bc');
console.log('main');

// node: 10
// prints: main
// prints: finish
// prints: a9993e364706816aba3e25717850c26c9cd0d89d
// prints: end
// node: 12
// prints: a9993e364706816aba3e25717850c26c9cd0d89d
// prints: main
// prints: finish
// prints: end
// node: 18 20 22 24 26
// prints: a9993e364706816aba3e25717850c26c9cd0d89d
// prints: main
// prints: end
// prints: finish
