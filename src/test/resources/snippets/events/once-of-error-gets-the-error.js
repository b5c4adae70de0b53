const { once, EventEmitter } = require('events');
const e = new EventEmitter();
async function main() {
  setTimeout(() => e.emit('error', new Error('a value here')), 1);
  const [error] = await once(e, 'error');
  console.log('resolved', error.message);
  setTimeout(() => e.emit('error', new Error('a rejection here')), 1);
  await once(e, 'other').catch((reason) => console.log('rejected', reason.message));
  console.log(e.eventNames());
}
main();

// node: 10 12 18 20 22 24 26
// prints: resolved a value here
// prints: rejected a rejection here
// prints: []
