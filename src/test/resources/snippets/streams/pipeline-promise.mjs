import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
await pipeline(Readable.from(['a', 'b']), async function* (source) {
  for await (const chunk of source) {
    console.log('chunk', chunk);
    yield chunk;
  }
}, async (source) => {
  for await (const chunk of source) console.log('sink', chunk);
});
console.log('over');

// node: 10
// stderr: /snippet/pipeline-promise.mjs:1
// stderr: import { pipeline } from 'node:stream/promises';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: file:///snippet/pipeline-promise.mjs:3
// stderr: await pipeline(Readable.from(['a', 'b']), async function* (source) {
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: chunk a
// prints: sink a
// prints: chunk b
// prints: sink b
// prints: over
