const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.destroy(new Error('early'));
r.on('error', (e) => console.log('error', e.message));
console.log('script');

// prints: script
// prints: error early
