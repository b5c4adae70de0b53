const s = require('stream');
const { pipeline, Readable } = s;
if (!s.promises) {
  console.log('none');
  process.exit();
}
pipeline(
  ['a', 'b'],
  async function* (src) {
    for await (const c of src) {
      console.log('c', c);
      yield c;
    }
  },
  async function (src) {
    let n = 0;
    for await (const c of src) n++;
    return n;
  },
  (err, val) => console.log('cb', err, val),
);
let i = 0;
(function tick() {
  if (i++ < 25)
    Promise.resolve().then(() => {
      console.log('m', i);
      tick();
    });
})();

// node: 10 12
// prints: none
// node: 18 20 22 24 26
// prints: m 1
// prints: c a
// prints: m 2
// prints: m 3
// prints: m 4
// prints: m 5
// prints: c b
// prints: m 6
// prints: m 7
// prints: m 8
// prints: m 9
// prints: m 10
// prints: m 11
// prints: m 12
// prints: m 13
// prints: m 14
// prints: m 15
// prints: m 16
// prints: m 17
// prints: m 18
// prints: m 19
// prints: m 20
// prints: m 21
// prints: m 22
// prints: m 23
// prints: m 24
// prints: m 25
// prints: cb undefined 2
