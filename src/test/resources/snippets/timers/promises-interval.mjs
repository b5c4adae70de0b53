import { setInterval } from 'node:timers/promises';
let n = 0;
for await (const v of setInterval(3, 'tock')) {
  console.log(v, ++n);
  if (n === 3) break;
}
console.log('over');

// node: 10
// stderr: /snippet/promises-interval.mjs:1
// stderr: import { setInterval } from 'node:timers/promises';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: file:///snippet/promises-interval.mjs:3
// stderr: for await (const v of setInterval(3, 'tock')) {
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: tock 1
// prints: tock 2
// prints: tock 3
// prints: over
