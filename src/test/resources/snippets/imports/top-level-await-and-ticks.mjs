process.nextTick(() => console.log('tick 1'));
await null;
console.log('after await');
process.nextTick(() => console.log('tick 2'));
await null;
console.log('end');

// node: 10
// stderr: /snippet/top-level-await-and-ticks.mjs:2
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/top-level-await-and-ticks.mjs:2
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: after await
// prints: end
// prints: tick 1
// prints: tick 2
