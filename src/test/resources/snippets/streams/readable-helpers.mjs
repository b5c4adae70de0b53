import { Readable } from 'node:stream';
console.log(await Readable.from([1, 2, 3, 4]).filter((n) => n % 2).map((n) => n * 2).toArray());

// node: 10
// stderr: /snippet/readable-helpers.mjs:1
// stderr: import { Readable } from 'node:stream';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: file:///snippet/readable-helpers.mjs:2
// stderr: console.log(await Readable.from([1, 2, 3, 4]).filter((n) => n % 2).map((n) => n * 2).toArray());
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: [ 2, 6 ]
