let n = 0;
setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(function again() {
  if (++n < 500) return process.nextTick(again);
  const end = Date.now() + 5;
  while (Date.now() < end);
  console.log('ticks over', n);
});

// node: 10 12 18 20 22 24 26
// prints: ticks over 500
// prints: timer
// prints: immediate
