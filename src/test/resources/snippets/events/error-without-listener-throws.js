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

// prints: loud
// prints: ERR_UNHANDLED_ERROR Unhandled error. ('text')
