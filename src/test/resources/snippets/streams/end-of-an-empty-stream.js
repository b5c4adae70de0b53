const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.on('readable', () => console.log('readable', r.read()));
r.push(null);
process.nextTick(() => console.log('t'));
setImmediate(() => console.log('i', r.readableEnded));

// node: 10
// prints: readable null
// prints: t
// prints: end
// prints: i undefined
// node: 12
// prints: readable null
// prints: t
// prints: end
// prints: i true
// node: 18 20 22 24 26
// prints: readable null
// prints: t
// prints: end
// prints: close
// prints: i true
