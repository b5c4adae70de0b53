const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.destroy(new Error('early'));
r.on('error', (e) => console.log('error', e.message));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: error early
