const EventEmitter = require('events');
const e = new EventEmitter();
const { errorMonitor } = EventEmitter;
if (errorMonitor) e.on(errorMonitor, (error) => console.log('seen', error.message));
try {
  e.emit('error', new Error('first'));
} catch (error) {
  console.log('thrown', error.message);
}
e.on('error', (error) => console.log('handled', error.message));
e.emit('error', new Error('second'));
console.log(String(errorMonitor));

// node: 10
// prints: thrown first
// prints: handled second
// prints: undefined
// node: 12 18 20 22 24 26
// prints: seen first
// prints: thrown first
// prints: seen second
// prints: handled second
// prints: Symbol(events.errorMonitor)
