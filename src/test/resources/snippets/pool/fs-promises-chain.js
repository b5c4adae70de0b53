// env: UV_THREADPOOL_SIZE=1
const fsp = require('fs/promises');
(async () => {
  await fsp.stat(__filename);
  console.log('stat');
  await fsp.access(__filename);
  console.log('access');
})();
fsp.stat(__filename).then(() => console.log('other stat'));
console.log('script');

// prints: script
// prints: stat
// prints: other stat
// prints: access
