const fs = require('fs').promises;

(async () => {
  const handle = await fs.open(__filename);
  if (!handle.createReadStream) return;
  const stat = handle.stat().then((s) => console.log('stat', s.isFile()));
  const close = handle.close().then(() => console.log('closed', handle.fd));
  console.log('same', handle.close() === handle.close());
  await Promise.all([stat, close]);
})();

// node: 10 12
// node: 18 20 22 24 26
// prints: same true
// prints: stat true
// prints: closed -1
