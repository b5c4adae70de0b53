const { Readable } = require('stream');
const r = Readable.from(['x', 'y']);
r.on('data', (d) => console.log(d));
r.on('end', () => console.log('end'));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));

// node: 10 12
// prints: tick
// prints: x
// prints: y
// prints: end
// prints: immediate
// node: 18 20 22 24 26
// prints: x
// prints: y
// prints: tick
// prints: end
// prints: immediate
