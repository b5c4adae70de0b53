let n = 0;
setTimeout(() => console.log('timer'), 200);
setImmediate(function again() {
  console.log('immediate', ++n);
  if (n < 4) setImmediate(again);
});

// node: 10 12 18 20 22 24 26
// prints: immediate 1
// prints: immediate 2
// prints: immediate 3
// prints: immediate 4
// prints: timer
