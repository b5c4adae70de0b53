let n = 0;
function tick() {
  console.log('tick', n);
  if (n++ < 3) Promise.resolve().then(micro);
}
function micro() {
  console.log('micro', n);
  process.nextTick(tick);
}
process.nextTick(tick);
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: tick 0
// prints: micro 1
// prints: tick 1
// prints: micro 2
// prints: tick 2
// prints: micro 3
// prints: tick 3
// prints: immediate
