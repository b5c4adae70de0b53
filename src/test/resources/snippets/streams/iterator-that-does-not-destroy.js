const { Readable } = require('stream');
const r = Readable.from([1, 2, 3, 4]);
if (!r.iterator) {
  console.log('none');
  process.exit();
}
(async () => {
  for await (const x of r.iterator({ destroyOnReturn: false })) {
    console.log(x);
    if (x === 2) break;
  }
  console.log(r.destroyed);
  for await (const x of r) console.log(x);
  console.log(r.destroyed);
  try {
    r.iterator(5);
  } catch (e) {
    console.log(e.code, e.message);
  }
})();

// node: 10 12
// prints: none
// node: 18 20 22 24 26
// prints: 1
// prints: 2
// prints: false
// prints: 3
// prints: 4
// prints: true
// prints: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
