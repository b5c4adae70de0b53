const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    throw new Error('sync write');
  },
});
w.on('error', (e) => console.log('error', e.message));
try {
  w.write('x');
} catch (e) {
  console.log('thrown', e.message);
}
console.log(w.destroyed, w.writableLength);
const f = new Writable({
  write(c, e, cb) {
    cb();
  },
  final() {
    throw new Error('sync final');
  },
});
f.on('error', (e) => console.log('f error', e.message)).on('finish', () => console.log('finish'));
try {
  f.end();
} catch (e) {
  console.log('thrown', e.message);
}
process.on('uncaughtException', (e) => console.log('uncaught', e.message));

// node: 10 12
// prints: thrown sync write
// prints: false 1
// prints: uncaught sync final
// node: 18 20 22 24 26
// prints: thrown sync write
// prints: false 1
// prints: f error sync final
