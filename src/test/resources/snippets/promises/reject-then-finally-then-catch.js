Promise.reject(1)
  .finally(() => console.log('finally'))
  .then(() => console.log('never'), (v) => console.log('rejected', v))
  .then(() => console.log('end'));
Promise.resolve().then(() => console.log('a')).then(() => console.log('b')).then(() => console.log('c')).then(() => console.log('d'));

// node: 10 12 18 20 22 24 26
// prints: finally
// prints: a
// prints: b
// prints: c
// prints: rejected 1
// prints: d
// prints: end
