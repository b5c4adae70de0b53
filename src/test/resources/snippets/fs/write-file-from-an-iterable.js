const fs = require('fs').promises;

(async () => {
  async function* pieces() {
    yield 'a';
    yield Buffer.from('b');
  }
  for (const data of [pieces(), ['x', 'y'], new Uint8Array([65])]) {
    try {
      await fs.writeFile('/tmp/lw-it', data);
      console.log(await fs.readFile('/tmp/lw-it', 'utf8'));
    } catch (e) {
      console.log(e.code, e.message);
    }
  }
  await fs.unlink('/tmp/lw-it');
})();

// node: 10 12
// prints: [object AsyncGenerator]
// prints: x,y
// prints: A
// node: 18 20 22 24 26
// prints: ab
// prints: xy
// prints: A
