process.on('exit', (code) => console.log('exit', code));
console.log('before');
await new Promise(() => {});
console.log('after');

// node: 10
// stderr: /snippet/top-level-never-settles.mjs:3
// stderr: await new Promise(() => {});
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/top-level-never-settles.mjs:3
// stderr: await new Promise(() => {});
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20
// prints: before
// prints: exit 0
// exits: 13
// node: 22 24 26
// prints: before
// prints: exit 13
// stderr: Warning: Detected unsettled top-level await at file:///snippet/top-level-never-settles.mjs:3
// stderr: await new Promise(() => {});
// stderr: ^
// stderr:
// stderr:
// stderr:
// exits: 13
