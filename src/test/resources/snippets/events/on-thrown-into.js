const events = require('events');
if (!events.on) process.exit();
const e = new events.EventEmitter();
const iterator = events.on(e, 'x');
try {
  iterator.throw('no error');
} catch (error) {
  console.log(error.code, error.message);
}
iterator.throw(new Error('thrown in'));
iterator.next().catch((error) => console.log('rejected', error.message));
iterator.next().then((result) => console.log('then', result.done));
console.log(e.listenerCount('x'));
process.on('exit', () => console.log('exit'));

// node: 10
// node: 12 18
// prints: ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type string ('no error')
// prints: 0
// prints: rejected thrown in
// prints: exit
// node: 20 22 24 26
// prints: ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type string ('no error')
// prints: 0
// prints: rejected thrown in
// prints: then true
// prints: exit
