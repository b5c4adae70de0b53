Promise.resolve('value')
  .catch(() => console.log('never'))
  .then((v) => console.log(v));

// prints: value
