const fs = require('fs');

console.log(fs.mkdirSync('/tmp/lw-d/a/b', { recursive: true }));
console.log(fs.mkdirSync('/tmp/lw-d/a/b', { recursive: true }));
fs.mkdir('/tmp/lw-d/x/y', { recursive: true }, (error, first) => {
  console.log(error, first);
  try {
    fs.rmdirSync('/tmp/lw-d');
  } catch (e) {
    console.log(e.message);
  }
  for (const d of ['a/b', 'a', 'x/y', 'x', '']) fs.rmdirSync(`/tmp/lw-d/${d}`);
});

// node: 10
// prints: undefined
// prints: undefined
// prints: null undefined
// prints: ENOTEMPTY: directory not empty, rmdir '/tmp/lw-d'
// node: 12 18 20 22 24 26
// prints: /tmp/lw-d
// prints: undefined
// prints: null /tmp/lw-d/x
// prints: ENOTEMPTY: directory not empty, rmdir '/tmp/lw-d'
