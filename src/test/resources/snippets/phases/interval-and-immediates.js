let n = 0;
const t = setInterval(() => {
  console.log('interval', ++n);
  setImmediate(() => console.log('immediate', n));
  if (n === 2) clearInterval(t);
}, 50);

// node: 10 12 18 20 22 24 26
// prints: interval 1
// prints: immediate 1
// prints: interval 2
// prints: immediate 2
