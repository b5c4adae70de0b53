// Calling what a release lacks throws before anything that is queued gets a turn.
Promise.resolve().then(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
try {
  console.log([[1], [2]].flat());
  console.log([1, 2, 3].at(-1));
  console.log([3, 1, 2].toSorted());
} catch (error) {
  console.log(error instanceof TypeError);
}

// node: 10
// prints: true
// prints: tick
// prints: microtask
// node: 12
// prints: [ 1, 2 ]
// prints: true
// prints: tick
// prints: microtask
// node: 18
// prints: [ 1, 2 ]
// prints: 3
// prints: true
// prints: tick
// prints: microtask
// node: 20 22 24 26
// prints: [ 1, 2 ]
// prints: 3
// prints: [ 1, 2, 3 ]
// prints: tick
// prints: microtask
