const { Readable } = require('stream');
const r = new Readable({ read() {} });
const it = r[Symbol.asyncIterator]();
it.next().then((x) => console.log('first ' + x.value, x.done));
it.next().then((x) => console.log('second ' + x.value, x.done));
r.push('a');
setImmediate(() => {
  r.push('b');
  r.push(null);
  it.next()
    .then((x) => {
      console.log(3, x.value, x.done);
      return it.next();
    })
    .then((x) => console.log(4, x.value, x.done));
});
it.return && console.log(typeof it.return, typeof it.throw, it[Symbol.asyncIterator]() === it);

// node: 10 12
// prints: function undefined true
// prints: first a false
// prints: 3 <Buffer 62> false
// prints: second undefined true
// prints: 4 undefined true
// node: 18 20 22 24 26
// prints: function function true
// prints: first a false
// prints: second b false
// prints: 3 undefined true
// prints: 4 undefined true
