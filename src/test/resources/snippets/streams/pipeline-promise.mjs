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

// prints: chunk a
// prints: sink a
// prints: chunk b
// prints: sink b
// prints: over
