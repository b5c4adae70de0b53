// node: 24
Promise.try(() => 'sync value').then((v) => console.log(v));
Promise.try(() => {
  throw new Error('sync error');
}).catch((e) => console.log(e.message));
console.log('script');

// prints: script
// prints: sync value
// prints: sync error
