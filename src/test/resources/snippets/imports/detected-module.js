// node: 22 24
import { basename } from 'node:path';
console.log(basename('/a/b.js'), typeof require);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// prints: b.js undefined
// prints: promise
// prints: tick
