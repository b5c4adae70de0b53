process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const target = new EventTarget();
target.addEventListener('x', () => {
  throw new Error('one');
});
target.addEventListener('x', () => console.log('two'));
target.dispatchEvent(new Event('x'));
console.log('dispatched');
process.nextTick(() => console.log('tick'));

// node: 10 12
// prints: uncaught EventTarget is not defined
// node: 18 20 22 24 26
// prints: two
// prints: dispatched
// prints: uncaught one
// prints: tick
