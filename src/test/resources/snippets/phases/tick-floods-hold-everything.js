let n = 0;
setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(function again() {
  if (++n < 500) return process.nextTick(again);
  const end = Date.now() + 5;
  while (Date.now() < end);
  console.log('ticks over', n);
});

// prints: ticks over 500
// prints: timer
// prints: immediate
