const EventEmitter = require('events');
const e = new EventEmitter();
for (const value of ['text', 5, { a: 1 }, [1, 2], undefined, null, true]) {
  try {
    e.emit('error', value);
  } catch (error) {
    console.log(error.code, error.message, error.context === value);
  }
}
try {
  e.emit('error', new RangeError('as it is'), 'ignored');
} catch (error) {
  console.log(error.code, error.message, error instanceof RangeError);
}

// node: 10
// prints: ERR_UNHANDLED_ERROR Unhandled error. ('text') true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (5) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. ({ a: 1 }) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. ([ 1, 2 ]) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (undefined) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (null) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (true) true
// prints: undefined 'as it is' true
// node: 12 18 20 22 24 26
// prints: ERR_UNHANDLED_ERROR Unhandled error. ('text') true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (5) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. ({ a: 1 }) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. ([ 1, 2 ]) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (undefined) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (null) true
// prints: ERR_UNHANDLED_ERROR Unhandled error. (true) true
// prints: undefined as it is true
