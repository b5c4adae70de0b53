const {
  isReadable,
  isErrored,
  isDisturbed,
  isWritable,
  isDestroyed,
  Readable,
  Writable,
} = require('stream');
console.log(
  typeof isReadable,
  typeof isErrored,
  typeof isDisturbed,
  typeof isWritable,
  typeof isDestroyed,
);
if (!isReadable) return;
const r = new Readable({ read() {} });
r.on('error', () => {});
console.log(isReadable(r), isErrored(r), isDisturbed(r), r.readableDidRead, r.readableAborted);
r.push('a');
r.read();
console.log(isDisturbed(r), r.readableDidRead);
r.destroy(new Error('e'));
console.log(
  isReadable(r),
  isErrored(r),
  r.readableAborted,
  r.errored && r.errored.message,
  r.closed,
);
setImmediate(() => console.log(r.closed, isErrored(r), isReadable(r)));
console.log(isReadable({}), isErrored({}));

// node: 10 12
// prints: undefined undefined undefined undefined undefined
// node: 18 20 22 24 26
// prints: function function function function function
// prints: true false false false false
// prints: true true
// prints: false false true e true
// prints: null false
// prints: true true false
