queueMicrotask(() => {
  console.log('one');
  process.nextTick(() => console.log('tick'));
  queueMicrotask(() => console.log('three'));
});
queueMicrotask(() => console.log('two'));

// node: 10
// stderr: /snippet/tick-in-a-microtask-waits-for-all-microtasks.js:1
// stderr: queueMicrotask(() => {
// stderr: ^
// stderr:
// stderr: ReferenceError: queueMicrotask is not defined
// stderr:     at tick-in-a-microtask-waits-for-all-microtasks.js:1
// exits: 1
// node: 12 18 20 22 24 26
// prints: one
// prints: two
// prints: three
// prints: tick
