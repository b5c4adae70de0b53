const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('data', (d) => console.log('data', d.toString()));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.push('a');
r.push('b');
r.push(null);
setImmediate(() => console.log('immediate'));
console.log('script');

// node: 10 12
// prints: script
// prints: data a
// prints: data b
// prints: end
// prints: immediate
// node: 18 20 22 24 26
// prints: script
// prints: data a
// prints: data b
// prints: end
// prints: close
// prints: immediate
