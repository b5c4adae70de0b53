Promise.try(() => 'sync value').then((v) => console.log(v));
Promise.try(() => {
  throw new Error('sync error');
}).catch((e) => console.log(e.message));
console.log('script');

// node: 10 12
// stderr: /snippet/promise-try.js:1
// stderr: Promise.try(() => 'sync value').then((v) => console.log(v));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.try is not a function
// stderr:     at promise-try.js:1
// exits: 1
// node: 18
// stderr: /snippet/promise-try.js:1
// stderr: Promise.try(() => 'sync value').then((v) => console.log(v));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.try is not a function
// stderr:     at promise-try.js:1
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/promise-try.js:1
// stderr: Promise.try(() => 'sync value').then((v) => console.log(v));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.try is not a function
// stderr:     at promise-try.js:1
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/promise-try.js:1
// stderr: Promise.try(() => 'sync value').then((v) => console.log(v));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.try is not a function
// stderr:     at promise-try.js:1
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24 26
// prints: script
// prints: sync value
// prints: sync error
