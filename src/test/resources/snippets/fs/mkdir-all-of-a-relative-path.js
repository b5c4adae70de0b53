const fs = require('fs');

process.chdir(fs.mkdtempSync('/tmp/made-'));
console.log(fs.mkdirSync('a/b/c', { recursive: true }));
console.log(fs.mkdirSync('./d/../e/f', { recursive: true }));
fs.mkdir('g/h', { recursive: true }, (error, first) => {
  console.log(error, first);
  fs.mkdir('g/h', { recursive: true }, (again, none) => {
    console.log(again, none);
    fs.promises.mkdir('a/i/j', { recursive: true }).then(console.log);
  });
});

// node: 10
// prints: undefined
// prints: undefined
// prints: null undefined
// prints: null undefined
// prints: undefined
// node: 12 18 20 22 24 26
// prints: a
// prints: ./d
// prints: null g
// prints: null undefined
// prints: a/i
