const { Readable } = require('stream');
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const r = new Readable({ read() {} });
r.on('close', () => console.log('close'));
r.destroy(new Error('unheard'));
process.nextTick(() => console.log('tick'));

// prints: uncaught unheard
// prints: tick
