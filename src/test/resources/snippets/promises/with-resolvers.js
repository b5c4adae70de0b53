// node: 22 24
const { promise, resolve } = Promise.withResolvers();
promise.then((v) => console.log(v));
resolve('here');
console.log('script');

// prints: script
// prints: here
