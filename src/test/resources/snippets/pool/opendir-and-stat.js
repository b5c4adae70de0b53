const fsp = require('fs/promises');
(async () => {
  const stat = await fsp.stat(__filename);
  console.log(stat.isFile(), stat.isDirectory());
  try {
    await fsp.stat('/no/such');
  } catch (e) {
    console.log(e.code);
  }
})();

// prints: true false
// prints: ENOENT
