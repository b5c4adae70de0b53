require('fs').readFile(__filename, () => console.log('file'));
setImmediate(() => {
  console.log(1);
  setImmediate(() => {
    console.log(2);
    setImmediate(() => console.log(3));
  });
});

// node: 10 12 18 20 22 24
// prints: 1
// prints: 2
// prints: 3
// prints: file
