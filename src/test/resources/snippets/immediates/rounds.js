setImmediate(() => {
  console.log(1);
  setImmediate(() => {
    console.log(3);
    setImmediate(() => console.log(4));
  });
});
setImmediate(() => console.log(2));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: 4
