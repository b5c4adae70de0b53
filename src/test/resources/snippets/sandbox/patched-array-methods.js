for (const name of ['shift', 'unshift', 'slice', 'splice', 'forEach', 'map', 'indexOf', 'join', 'concat']) {
  Array.prototype[name] = () => { throw new Error(name); };
}
process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
setTimeout((a) => console.log('timer', a), 1, 'x');
queueMicrotaskOrThen(() => console.log('microtask'));
function queueMicrotaskOrThen(f) { Promise.resolve().then(f); }
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: tick 1 2
// prints: microtask
// prints: timer x
