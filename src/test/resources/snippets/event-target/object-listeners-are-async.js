if (typeof EventTarget === 'undefined') process.exit();
process.on('uncaughtException', (error, origin) => console.log('uncaught', error.message, origin));
const target = new EventTarget();
target.addEventListener('x', { handleEvent() { throw new Error('of an object'); } });
target.addEventListener('x', { handleEvent(e) { console.log(e.type, typeof this.handleEvent); } });
target.addEventListener('x', {});
target.dispatchEvent(new Event('x'));
Promise.resolve().then(() => console.log('promise'));
console.log('dispatched');

// node: 10 12
// node: 18 20 22 24 26
// prints: x function
// prints: dispatched
// prints: promise
// prints: uncaught of an object uncaughtException
