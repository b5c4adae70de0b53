const { Readable } = require('stream');
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const r = new Readable({ read() {} });
r.on('close', () => console.log('close'));
r.destroy(new Error('unheard'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: uncaught unheard
// prints: tick
