const fs = require('fs').promises;

(async () => {
  console.log(await fs.writeFile('/tmp/lw-z', 'abc'), await fs.appendFile('/tmp/lw-z', 'd'));
  console.log(await fs.readFile('/tmp/lw-z', 'utf8'), await fs.access('/tmp/lw-z'));
  console.log(await fs.truncate('/tmp/lw-z', 2), await fs.readFile('/tmp/lw-z'));
  console.log(await fs.copyFile('/tmp/lw-z', '/tmp/lw-z2'), await fs.unlink('/tmp/lw-z'));
  console.log(await fs.rename('/tmp/lw-z2', '/tmp/lw-z3'), (await fs.stat('/tmp/lw-z3')).size);
  console.log(await fs.unlink('/tmp/lw-z3'));
})();

// node: 10 12 18 20 22 24 26
// prints: undefined undefined
// prints: abcd undefined
// prints: undefined <Buffer 61 62>
// prints: undefined undefined
// prints: undefined 2
// prints: undefined
