Promise.resolve('value')
  .catch(() => console.log('never'))
  .then((v) => console.log(v));

// node: 10 12 18 20 22 24 26
// prints: value
