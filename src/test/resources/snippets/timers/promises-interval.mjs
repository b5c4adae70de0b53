import { setInterval } from 'node:timers/promises';
let n = 0;
for await (const v of setInterval(3, 'tock')) {
  console.log(v, ++n);
  if (n === 3) break;
}
console.log('over');

// node: 18 20 22 24 26
// prints: tock 1
// prints: tock 2
// prints: tock 3
// prints: over
