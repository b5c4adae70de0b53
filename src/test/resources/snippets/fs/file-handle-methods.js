const fs = require('fs').promises;

(async () => {
  const handle = await fs.open('/tmp/lw-fh', 'w+');
  console.log(handle.constructor.name, typeof handle.fd);
  console.log(await handle.writeFile('hello'), (await handle.stat()).size);
  console.log(await handle.write('XY', 1));
  console.log(await handle.read(Buffer.alloc(3), 0, 3, 0));
  console.log(await handle.truncate(2), await handle.sync());
  console.log(await handle.close());
  console.log(await fs.readFile('/tmp/lw-fh', 'utf8'));
  await fs.unlink('/tmp/lw-fh');
})();

// node: 10 12 18
// prints: FileHandle number
// prints: undefined 5
// prints: { bytesWritten: 2, buffer: 'XY' }
// prints: { bytesRead: 3, buffer: <Buffer 68 58 59> }
// prints: undefined undefined
// prints: undefined
// prints: hX
// node: 20 22 24 26
// prints: FileHandle number
// prints: undefined 5
// prints: [Object: null prototype] { bytesWritten: 2, buffer: 'XY' }
// prints: [Object: null prototype] { bytesRead: 3, buffer: <Buffer 68 58 59> }
// prints: undefined undefined
// prints: undefined
// prints: hX
