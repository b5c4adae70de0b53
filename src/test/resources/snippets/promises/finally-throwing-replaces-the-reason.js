Promise.reject(new Error('first'))
  .finally(() => {
    throw new Error('second');
  })
  .catch((e) => console.log(e.message));

// node: 10 12 18 20 22 24 26
// prints: second
