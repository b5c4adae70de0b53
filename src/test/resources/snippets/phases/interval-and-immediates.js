let n = 0;
const t = setInterval(() => {
  console.log('interval', ++n);
  setImmediate(() => console.log('immediate', n));
  if (n === 2) clearInterval(t);
}, 50);

// prints: interval 1
// prints: immediate 1
// prints: interval 2
// prints: immediate 2
