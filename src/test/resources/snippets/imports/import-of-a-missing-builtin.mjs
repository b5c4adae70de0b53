try {
  await import('node:no-such-thing');
} catch (e) {
  console.log(e.code);
}

// node: 10
// stderr: /snippet/import-of-a-missing-builtin.mjs:2
// stderr:   await import('node:no-such-thing');
// stderr: ^
// stderr:
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 12
// stderr: file:///snippet/import-of-a-missing-builtin.mjs:2
// stderr:   await import('node:no-such-thing');
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: ERR_UNKNOWN_BUILTIN_MODULE
