import { setImmediate as turn } from 'node:timers/promises';
setImmediate(() => console.log('immediate 1'));
process.nextTick(() => console.log('tick'));
await turn();
console.log('turned');
setImmediate(() => console.log('immediate 2'));
await turn();
console.log('turned again');

// node: 10
// stderr: /snippet/using-the-event-loop.mjs:1
// stderr: import { setImmediate as turn } from 'node:timers/promises';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: file:///snippet/using-the-event-loop.mjs:4
// stderr: await turn();
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: tick
// prints: immediate 1
// prints: turned
// prints: immediate 2
// prints: turned again
