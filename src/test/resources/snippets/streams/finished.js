const { Readable, finished } = require('stream');
const r = Readable.from(['a']);
finished(r, (e) => console.log('finished', e));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.resume();

// prints: end
// prints: finished undefined
// prints: close
