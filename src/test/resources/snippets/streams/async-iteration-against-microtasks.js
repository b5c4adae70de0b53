const { Readable } = require('stream');
const r = Readable.from([1, 2, 3, 4]);
(async () => {
  for await (const x of r) {
    console.log('x', x);
    await null;
  }
  console.log('done');
})();
let i = 0;
(function tick() {
  if (i++ < 12)
    Promise.resolve().then(() => {
      console.log('m', i);
      tick();
    });
})();

// node: 10 12
// prints: m 1
// prints: m 2
// prints: m 3
// prints: m 4
// prints: m 5
// prints: m 6
// prints: m 7
// prints: m 8
// prints: m 9
// prints: m 10
// prints: m 11
// prints: m 12
// prints: x 1
// prints: x 2
// prints: x 3
// prints: x 4
// prints: done
// node: 18 20 22 24
// prints: m 1
// prints: x 1
// prints: m 2
// prints: m 3
// prints: m 4
// prints: x 2
// prints: m 5
// prints: m 6
// prints: m 7
// prints: x 3
// prints: m 8
// prints: m 9
// prints: m 10
// prints: x 4
// prints: m 11
// prints: m 12
// prints: done
// node: 26
// prints: x 1
// prints: m 1
// prints: m 2
// prints: x 2
// prints: m 3
// prints: m 4
// prints: x 3
// prints: m 5
// prints: m 6
// prints: x 4
// prints: m 7
// prints: m 8
// prints: m 9
// prints: m 10
// prints: m 11
// prints: m 12
// prints: done
