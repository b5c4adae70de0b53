const { EventEmitter } = require('events');
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const e = new EventEmitter();
process.nextTick(() => {
  e.emit('error', new Error('unheard'));
});
process.nextTick(() => console.log('next tick'));
setImmediate(() => console.log('immediate'));

// node: 10 26
// prints: uncaught unheard
// prints: immediate
// prints: next tick
// node: 12 18 20 22 24
// prints: uncaught unheard
// prints: next tick
// prints: immediate
