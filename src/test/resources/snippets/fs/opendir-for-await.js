const fs = require('fs');

fs.mkdirSync('/tmp/lw-p');
fs.writeFileSync('/tmp/lw-p/only', '');
(async () => {
  try {
    const dir = await fs.promises.opendir('/tmp/lw-p');
    for await (const entry of dir) console.log(entry.name, entry.isFile());
  } catch (e) {
    console.log(e.code);
  }
  fs.unlinkSync('/tmp/lw-p/only');
  fs.rmdirSync('/tmp/lw-p');
})();

// node: 10
// prints: undefined
// node: 12 18 20 22 24 26
// prints: only true
