const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('error', (e) => console.log('error', e.message));
r.on('close', () => console.log('close'));
r.destroy(new Error('broken'));
process.nextTick(() => console.log('tick'));
console.log('script', r.destroyed);

// node: 10 12 18 20 22 24 26
// prints: script true
// prints: error broken
// prints: close
// prints: tick
