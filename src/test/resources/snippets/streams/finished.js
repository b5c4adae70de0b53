const { Readable, finished } = require('stream');
const r = Readable.from(['a']);
finished(r, (e) => console.log('finished', e));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.resume();

// node: 10 12
// prints: finished undefined
// prints: end
// node: 18 20 22 24 26
// prints: end
// prints: finished undefined
// prints: close
