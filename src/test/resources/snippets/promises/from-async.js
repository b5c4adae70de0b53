Array.fromAsync([Promise.resolve(1), 2]).then((all) => console.log(all.join()));
console.log('script');

// node: 10 12
// stderr: /snippet/from-async.js:1
// stderr: Array.fromAsync([Promise.resolve(1), 2]).then((all) => console.log(all.join()));
// stderr: ^
// stderr:
// stderr: TypeError: Array.fromAsync is not a function
// stderr:     at from-async.js:1
// exits: 1
// node: 18
// stderr: /snippet/from-async.js:1
// stderr: Array.fromAsync([Promise.resolve(1), 2]).then((all) => console.log(all.join()));
// stderr: ^
// stderr:
// stderr: TypeError: Array.fromAsync is not a function
// stderr:     at from-async.js:1
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/from-async.js:1
// stderr: Array.fromAsync([Promise.resolve(1), 2]).then((all) => console.log(all.join()));
// stderr: ^
// stderr:
// stderr: TypeError: Array.fromAsync is not a function
// stderr:     at from-async.js:1
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22 24 26
// prints: script
// prints: 1,2
