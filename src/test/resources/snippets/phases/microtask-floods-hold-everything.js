let n = 0;
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(function again() {
  return ++n < 300 ? Promise.resolve().then(again) : console.log('microtasks over', n);
});

// prints: tick
// prints: microtasks over 300
// prints: immediate
