const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/trips-');

// Each trip of one thread lets one look of the other chain pass.
process.env.UV_THREADPOOL_SIZE = '1';
let trips = 0;
let isOver = false;
const look = () => fs.stat(dir, () => {
  trips++;
  if (!isOver) look();
});
fs.writeFileSync(dir + '/a', 'abcdef');
fs.promises.open(dir + '/a').then(async (handle) => {
  await handle.read(Buffer.alloc(3), 0, 3, null);
  look();
  const rest = await handle.readFile('utf8');
  isOver = true;
  console.log(rest, trips);
  await handle.close();
});

// node: 10 12
// prints: def 3
// node: 18 20 22 24 26
// prints: def 2
