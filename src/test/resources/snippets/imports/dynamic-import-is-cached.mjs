const a = await import('node:path');
const b = await import('path');
console.log(a === b, a.default.join === a.join);

// node: 10
// stderr: /snippet/dynamic-import-is-cached.mjs:1
// stderr: const a = await import('node:path');
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/dynamic-import-is-cached.mjs:1
// stderr: const a = await import('node:path');
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: true true
