setTimeout(() => console.log('timer'), 150);
console.log('before');
await null;
console.log('after null');
await new Promise((done) => setImmediate(done));
console.log('after immediate');

// node: 10
// stderr: /snippet/top-level.mjs:3
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/top-level.mjs:3
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: before
// prints: after null
// prints: after immediate
// prints: timer
