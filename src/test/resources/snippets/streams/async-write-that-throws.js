const { Writable } = require('stream');
const w = new Writable({
  async write(c, e, cb) {
    throw new Error('async write');
  },
});
w.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('close'));
w.write('x', (e) => console.log('cb'));
process.on('unhandledRejection', (e) => console.log('unhandled', e.message));

// node: 10 12 18 20 22 24 26
// prints: unhandled async write
