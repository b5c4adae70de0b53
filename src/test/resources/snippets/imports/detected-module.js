import { basename } from 'node:path';
console.log(basename('/a/b.js'), typeof require);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// node: 20 22 24 26
// prints: b.js undefined
// prints: promise
// prints: tick
