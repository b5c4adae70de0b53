process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const target = new EventTarget();
target.addEventListener('x', () => {
  throw new Error('one');
});
target.addEventListener('x', () => console.log('two'));
target.dispatchEvent(new Event('x'));
console.log('dispatched');
process.nextTick(() => console.log('tick'));

// prints: two
// prints: dispatched
// prints: uncaught one
// prints: tick
