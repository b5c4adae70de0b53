const fs = require('fs').promises;

(async () => {
  const handle = await fs.open(__filename);
  if (!handle.createReadStream) {
    await handle.close();
    return;
  }
  handle.on('close', () => console.log('handle closed'));
  const stream = handle.createReadStream({ start: 0, end: 4, encoding: 'utf8' });
  stream.on('open', () => console.log('open')).on('end', () => console.log('end'));
  for await (const chunk of stream) console.log(chunk);
  console.log(handle.fd, stream.destroyed);
})();

// node: 10 12
// node: 18 20 22 24 26
// prints: const
// prints: end
// prints: handle closed
// prints: -1 true
