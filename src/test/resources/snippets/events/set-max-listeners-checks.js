const EventEmitter = require('events');
const e = new EventEmitter();
function attempt(n) {
  try {
    console.log(e.setMaxListeners(n) === e, e.getMaxListeners());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
attempt(0);
attempt(1.5);
attempt(Infinity);
attempt(-1);
attempt(NaN);
EventEmitter.defaultMaxListeners = 4;
console.log(new EventEmitter().getMaxListeners(), e.getMaxListeners());

// node: 10 12 18
// prints: true 0
// prints: true 1.5
// prints: true Infinity
// prints: ERR_OUT_OF_RANGE The value of "n" is out of range. It must be a non-negative number. Received -1
// prints: ERR_OUT_OF_RANGE The value of "n" is out of range. It must be a non-negative number. Received NaN
// prints: 4 Infinity
// node: 20 22 24 26
// prints: true 0
// prints: true 1.5
// prints: true Infinity
// prints: ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
// prints: ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received NaN
// prints: 4 Infinity
