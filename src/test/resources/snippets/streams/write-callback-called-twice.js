const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
    cb();
  },
});
w.on('error', (e) => console.log('error', e.code, e.message));
try {
  w.write('x');
} catch (e) {
  console.log('thrown', e.code, e.message);
}

// node: 10 12
// prints: thrown ERR_MULTIPLE_CALLBACK Callback called multiple times
// node: 18 20 22 24 26
// prints: error ERR_MULTIPLE_CALLBACK Callback called multiple times
