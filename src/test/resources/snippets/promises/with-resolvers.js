const { promise, resolve } = Promise.withResolvers();
promise.then((v) => console.log(v));
resolve('here');
console.log('script');

// node: 10 12
// stderr: /snippet/with-resolvers.js:1
// stderr: const { promise, resolve } = Promise.withResolvers();
// stderr: ^
// stderr:
// stderr: TypeError: Promise.withResolvers is not a function
// stderr:     at with-resolvers.js:1
// exits: 1
// node: 18
// stderr: /snippet/with-resolvers.js:1
// stderr: const { promise, resolve } = Promise.withResolvers();
// stderr: ^
// stderr:
// stderr: TypeError: Promise.withResolvers is not a function
// stderr:     at with-resolvers.js:1
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/with-resolvers.js:1
// stderr: const { promise, resolve } = Promise.withResolvers();
// stderr: ^
// stderr:
// stderr: TypeError: Promise.withResolvers is not a function
// stderr:     at with-resolvers.js:1
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22 24 26
// prints: script
// prints: here
