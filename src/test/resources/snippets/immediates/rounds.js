setImmediate(() => {
  console.log(1);
  setImmediate(() => {
    console.log(3);
    setImmediate(() => console.log(4));
  });
});
setImmediate(() => console.log(2));

// prints: 1
// prints: 2
// prints: 3
// prints: 4
