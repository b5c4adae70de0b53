import { setImmediate as turn } from 'node:timers/promises';
setImmediate(() => console.log('immediate 1'));
process.nextTick(() => console.log('tick'));
await turn();
console.log('turned');
setImmediate(() => console.log('immediate 2'));
await turn();
console.log('turned again');

// prints: tick
// prints: immediate 1
// prints: turned
// prints: immediate 2
// prints: turned again
