const { EventEmitter } = require('events');
const e = new EventEmitter();
try {
  e.emit('error', new Error('loud'));
} catch (error) {
  console.log(error.message);
}
try {
  e.emit('error', 'text');
} catch (error) {
  console.log(error.code, error.message);
}

// node: 10 12 18 20 22 24 26
// prints: loud
// prints: ERR_UNHANDLED_ERROR Unhandled error. ('text')
