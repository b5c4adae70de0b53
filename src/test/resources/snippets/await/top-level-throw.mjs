process.on('exit', (code) => console.log('exit', code));
await null;
throw new Error('top');

// node: 10
// stderr: /snippet/top-level-throw.mjs:2
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/top-level-throw.mjs:2
// stderr: await null;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18
// prints: exit 1
// stderr: file:///snippet/top-level-throw.mjs:3
// stderr: throw new Error('top');
// stderr: ^
// stderr:
// stderr: Error: top
// stderr:     at top-level-throw.mjs:3
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: exit 1
// stderr: file:///snippet/top-level-throw.mjs:3
// stderr: throw new Error('top');
// stderr: ^
// stderr:
// stderr: Error: top
// stderr:     at top-level-throw.mjs:3
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: exit 1
// stderr: file:///snippet/top-level-throw.mjs:3
// stderr: throw new Error('top');
// stderr: ^
// stderr:
// stderr: Error: top
// stderr:     at top-level-throw.mjs:3
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: exit 1
// stderr: file:///snippet/top-level-throw.mjs:3
// stderr: throw new Error('top');
// stderr: ^
// stderr:
// stderr: Error: top
// stderr:     at top-level-throw.mjs:3
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: exit 1
// stderr: file:///snippet/top-level-throw.mjs:3
// stderr: throw new Error('top');
// stderr: ^
// stderr:
// stderr: Error: top
// stderr:     at top-level-throw.mjs:3
// stderr:
// stderr: Node.js v26
// exits: 1
