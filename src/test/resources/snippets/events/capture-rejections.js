const { EventEmitter } = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('x', async () => {
  throw new Error('async');
});
e.on('error', (error) => console.log('error', error.message));
e.emit('x');
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// prints: tick
// prints: promise
// prints: error async
