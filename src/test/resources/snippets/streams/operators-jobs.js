const { Readable } = require('stream');
const r = Readable.from([1, 2, 3]);
if (!r.map) {
  console.log('none');
  process.exit();
}
let i = 0;
(function tick() {
  if (i++ < 40)
    Promise.resolve().then(() => {
      console.log('m', i);
      tick();
    });
})();
r.map((x) => {
  console.log('map', x);
  return x;
})
  .filter((x) => {
    console.log('filter', x);
    return x > 1;
  })
  .forEach((x) => console.log('each', x))
  .then(() => console.log('done'));

// node: 10 12
// prints: none
// node: 18 20 22 24
// prints: m 1
// prints: m 2
// prints: map 1
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
// prints: m 26
// prints: m 27
// prints: m 28
// prints: m 29
// prints: m 30
// prints: m 31
// prints: m 32
// prints: m 33
// prints: m 34
// prints: m 35
// prints: m 36
// prints: m 37
// prints: m 38
// prints: m 39
// prints: m 40
// prints: filter 1
// prints: map 2
// prints: filter 2
// prints: map 3
// prints: each 2
// prints: filter 3
// prints: each 3
// prints: done
// node: 26
// prints: m 1
// prints: map 1
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
// prints: m 26
// prints: m 27
// prints: m 28
// prints: m 29
// prints: m 30
// prints: m 31
// prints: m 32
// prints: m 33
// prints: m 34
// prints: m 35
// prints: m 36
// prints: m 37
// prints: m 38
// prints: m 39
// prints: m 40
// prints: filter 1
// prints: map 2
// prints: filter 2
// prints: map 3
// prints: each 2
// prints: filter 3
// prints: each 3
// prints: done
