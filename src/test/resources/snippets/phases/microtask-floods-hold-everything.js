let n = 0;
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(function again() {
  return ++n < 300 ? Promise.resolve().then(again) : console.log('microtasks over', n);
});

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: microtasks over 300
// prints: immediate
