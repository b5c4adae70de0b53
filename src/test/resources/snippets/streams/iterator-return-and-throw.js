const { Readable } = require('stream');
const r = Readable.from([10, 20, 30]);
const it = r[Symbol.asyncIterator]();
(async () => {
  console.log(await it.next());
  console.log(await it.return('bye'));
  console.log(r.destroyed);
  console.log(await it.next());
  const q = Readable.from([1, 2]);
  const i2 = q[Symbol.asyncIterator]();
  if (!i2.throw) return;
  await i2.next();
  try {
    await i2.throw(new Error('T'));
  } catch (e) {
    console.log(e.message, q.destroyed);
  }
  const s = Readable.from([1, 2]);
  const i3 = s[Symbol.asyncIterator]();
  console.log(await i3.return(5), s.destroyed);
  const all = Readable.from([1, 2, 3])[Symbol.asyncIterator]();
  console.log(await Promise.all([all.next(), all.next(), all.next(), all.next()]));
})();

// node: 10 12
// prints: { value: 10, done: false }
// prints: { value: undefined, done: true }
// prints: true
// prints: { value: undefined, done: true }
// node: 18 20 22 24
// prints: { value: 10, done: false }
// prints: { value: 'bye', done: true }
// prints: true
// prints: { value: undefined, done: true }
// prints: T true
// prints: { value: 5, done: true } false
// prints: [
// prints:   { value: 1, done: false },
// prints:   { value: 2, done: false },
// prints:   { value: 3, done: false },
// prints:   { value: undefined, done: true }
// prints: ]
// node: 26
// prints: { done: false, value: 10 }
// prints: { done: true, value: 'bye' }
// prints: true
// prints: { done: true, value: undefined }
// prints: T true
// prints: { done: true, value: 5 } false
// prints: [
// prints:   { done: false, value: 1 },
// prints:   { done: false, value: 2 },
// prints:   { done: false, value: 3 },
// prints:   { done: true, value: undefined }
// prints: ]
