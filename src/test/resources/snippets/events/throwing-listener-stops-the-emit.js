const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', () => {
  throw new Error('first');
});
e.on('x', () => console.log('never'));
try {
  e.emit('x');
} catch (error) {
  console.log(error.message);
}

// node: 10 12 18 20 22 24 26
// prints: first
